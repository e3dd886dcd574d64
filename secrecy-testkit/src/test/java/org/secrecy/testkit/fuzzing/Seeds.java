package org.secrecy.testkit.fuzzing;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.secrecy.carrier.Carrier;
import org.secrecy.classification.Classification;
import org.secrecy.custody.Custody;
import org.secrecy.json.SecrecyJson;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.meeting.Meeting;
import org.secrecy.office.Approval;
import org.secrecy.office.Roster;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.testkit.conformance.ConformanceCase;
import org.secrecy.testkit.conformance.ConformanceCases;
import org.secrecy.testkit.conformance.PolicyDecider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Valid JSON to begin with: acts of every kind and values of every type, taken from the conformance cases; a ledger; a profile. */
final class Seeds {

    /** The types that stand at the root of a JSON text, or may. */
    static final ImmutableList<Class<?>> ROOT_TYPES = ImmutableList.of(
            Custody.class,
            Carrier.class,
            Classification.class,
            Roster.class,
            Approval.class,
            Meeting.class,
            LedgerEntry.class,
            Decision.class,
            Finding.class,
            Remedy.class,
            Obligation.class);

    private static final int OF_EACH_KIND = 6;
    private static final Path LEDGER = Path.of("../docs/examples/bureau-year/ledger-2025.jsonl");
    private static final ImmutableList<ConformanceCase> CASES = someOfEachKind();

    private Seeds() {}

    /** A value of a type that stands at the root. */
    record Value(Class<?> type, JsonNode json) {}

    /** Requests with acts of every kind that can be read, and what they meet: custodies, a roster, a profile. */
    static ImmutableList<JsonNode> requests() {
        return CASES.stream().map(ConformanceCase::request).collect(ImmutableList.toImmutableList());
    }

    /** One act of each kind, as the bytes of an input. */
    static Stream<Arguments> acts() {
        Map<String, JsonNode> acts = new LinkedHashMap<>();
        requests().forEach(request -> acts.putIfAbsent(kind(request), request.get("action")));
        return acts.values().stream().map(Seeds::input);
    }

    /** Values of every type at the root, several of each. */
    static ImmutableList<Value> values() {
        ImmutableList.Builder<Value> values = ImmutableList.builder();
        for (JsonNode request : requests()) {
            for (JsonNode custody : request.path("custodies")) {
                values.add(new Value(Custody.class, custody));
                values.add(new Value(Carrier.class, custody.get("carrier")));
                values.add(
                        new Value(Classification.class, custody.get("carrier").get("classification")));
            }
            JsonNode act = request.get("action");
            act.path("approvals").forEach(approval -> values.add(new Value(Approval.class, approval)));
            Stream.of(act.path("meeting"), act.path("plan"))
                    .filter(meeting -> meeting.has("attendees"))
                    .forEach(meeting -> values.add(new Value(Meeting.class, meeting)));
            if (request.has("roster")) {
                values.add(new Value(Roster.class, request.get("roster")));
            }
            ObjectNode entry = JsonNodeFactory.instance.objectNode().put("number", 1);
            values.add(new Value(LedgerEntry.class, entry.set("action", act)));
            decided(request, values);
        }
        return values.build();
    }

    private static void decided(JsonNode request, ImmutableList.Builder<Value> values) {
        JsonNode decision = PolicyDecider.of(SecrecyPolicy.standard()).decide(request);
        values.add(new Value(Decision.class, decision));
        decision.get("findings").forEach(finding -> values.add(new Value(Finding.class, finding)));
        decision.get("remedies").forEach(remedy -> values.add(new Value(Remedy.class, remedy)));
        decision.get("obligations").forEach(owed -> values.add(new Value(Obligation.class, owed)));
    }

    /** One value of each type, as the bytes of an input. */
    static Stream<Arguments> oneOfEachType() {
        Map<Class<?>, JsonNode> ofType = new LinkedHashMap<>();
        values().forEach(value -> ofType.putIfAbsent(value.type(), value.json()));
        return ofType.values().stream().map(Seeds::input);
    }

    /** The entries of the bureau's year, one a line. */
    static ImmutableList<JsonNode> ledger() {
        try {
            return Files.readAllLines(LEDGER).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> SecrecyJson.standard().mapper().readTree(line))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Profiles that may be laid over the standard one. */
    static ImmutableList<JsonNode> profiles() {
        return ConformanceCases.standard().cases().stream()
                .filter(one -> one.request().has("profile"))
                .map(one -> one.request().get("profile"))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<ConformanceCase> someOfEachKind() {
        Map<String, List<ConformanceCase>> kinds = new LinkedHashMap<>();
        ConformanceCases.standard().cases().stream()
                .filter(one -> !one.isMalformed())
                .forEach(one -> kinds.computeIfAbsent(kind(one.request()), kind -> new ArrayList<>())
                        .add(one));
        return kinds.values().stream().flatMap(Seeds::spread).collect(ImmutableList.toImmutableList());
    }

    /** Not the first ones, which are much alike, but some from the beginning to the end. */
    private static Stream<ConformanceCase> spread(List<ConformanceCase> cases) {
        int some = Math.min(OF_EACH_KIND, cases.size());
        return Stream.iterate(0, index -> index + 1).limit(some).map(index -> cases.get(index * cases.size() / some));
    }

    private static String kind(JsonNode request) {
        return request.get("action").path("act").asString("");
    }

    private static Arguments input(JsonNode json) {
        return Arguments.of((Object) json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
