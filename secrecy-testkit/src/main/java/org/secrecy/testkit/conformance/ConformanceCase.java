package org.secrecy.testkit.conformance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secrecy.policy.decision.ProvisionNumber;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One proposed act and the answer that the regulation gives. Immutable and thread-safe.
 *
 * @param file the file in which it stands
 * @param name the case, as a sentence
 * @param gate the provision that it is about
 * @param request the act and what it meets, as a {@link Decider} takes it
 * @param expected the answer
 */
public record ConformanceCase(String file, String name, ProvisionNumber gate, JsonNode request, JsonNode expected) {

    private static final String MALFORMED = "malformed";

    /**
     * The case of that file, with definitions in the place of its references.
     *
     * @throws IllegalArgumentException if a reference can't be resolved; it names the case and the reference
     */
    static ConformanceCase of(String file, JsonNode written, References references) {
        return of(file, resolved(file, written, references));
    }

    private static JsonNode resolved(String file, JsonNode written, References references) {
        try {
            return references.resolve(written);
        } catch (IllegalArgumentException unresolved) {
            throw new IllegalArgumentException(
                    file + ": " + written.path("case").asString() + ": " + unresolved.getMessage(), unresolved);
        }
    }

    private static ConformanceCase of(String file, JsonNode node) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        Stream.of("action", "custodies", "roster", "profile")
                .filter(node::has)
                .forEach(member -> request.set(member, node.get(member)));
        return new ConformanceCase(
                file,
                node.get("case").stringValue(),
                ProvisionNumber.parse(node.get("gate").stringValue()),
                request,
                node.get("expect"));
    }

    /** Whether the act is one that can't be read. */
    public boolean isMalformed() {
        return expected.has(MALFORMED);
    }

    /** In what the answer differs from what is expected; nothing where it conforms. */
    public ImmutableList<String> differences(Decider decider) {
        JsonNode answer = decider.decide(request);
        List<String> differences = new ArrayList<>();
        if (isMalformed() || answer.has(MALFORMED)) {
            compare(differences, MALFORMED, text(expected.path(MALFORMED)), text(answer.path(MALFORMED)));
            return ImmutableList.copyOf(differences);
        }
        compare(differences, "verdict", text(expected.get("verdict")), text(answer.get("verdict")));
        compare(differences, "provisions", texts(expected.path("provisions")), cited(answer.get("findings")));
        compare(differences, "advice", texts(expected.path("advice")), cited(answer.path("advice")));
        compare(differences, "uncovered", expected.path("uncovered").asBoolean(false), isUncovered(answer));
        match(differences, "remedies", expected.path("remedies"), answer.path("remedies"));
        match(differences, "obligations", expected.path("obligations"), answer.path("obligations"));
        return ImmutableList.copyOf(differences);
    }

    private static void compare(List<String> differences, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.add(what + " must be " + expected + ", but was " + actual);
        }
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() ? "none" : node.asString();
    }

    private static Set<ProvisionNumber> texts(JsonNode array) {
        return array.valueStream()
                .map(node -> ProvisionNumber.parse(node.stringValue()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<ProvisionNumber> cited(JsonNode findings) {
        return findings.valueStream()
                .filter(finding -> finding.has("provision"))
                .map(finding -> ProvisionNumber.parse(finding.get("provision").stringValue()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isUncovered(JsonNode answer) {
        return answer.get("findings").valueStream().anyMatch(finding -> !finding.has("provision"));
    }

    /** As many as expected, and each of the expected matched by another one. */
    private static void match(List<String> differences, String what, JsonNode expected, JsonNode actual) {
        List<JsonNode> left = new ArrayList<>(actual.valueStream().toList());
        boolean matched = expected.size() == actual.size()
                && isMatched(expected.valueStream().toList(), left);
        if (!matched) {
            differences.add(what + " must be " + expected + ", but were " + actual);
        }
    }

    private static boolean isMatched(List<JsonNode> expected, List<JsonNode> actual) {
        if (expected.isEmpty()) {
            return true;
        }
        for (int index = 0; index < actual.size(); index++) {
            if (includes(actual.get(index), expected.get(0))) {
                List<JsonNode> others = new ArrayList<>(actual);
                others.remove(index);
                if (isMatched(expected.subList(1, expected.size()), others)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the whole holds every member of the part, with the same value; arrays hold the same elements in any order. */
    private static boolean includes(JsonNode whole, JsonNode part) {
        if (part.isObject()) {
            return part.properties().stream()
                    .allMatch(member -> includes(whole.path(member.getKey()), member.getValue()));
        }
        return part.isArray() ? elements(whole).equals(elements(part)) : whole.equals(part);
    }

    private static Set<String> elements(JsonNode array) {
        return array.valueStream().map(JsonNode::toString).collect(Collectors.toSet());
    }

    /** The file and the case. */
    @Override
    public String toString() {
        return file + ", " + gate + ": " + name;
    }
}
