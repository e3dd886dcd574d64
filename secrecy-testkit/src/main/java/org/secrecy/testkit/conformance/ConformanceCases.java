package org.secrecy.testkit.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.secrecy.json.SecrecyJson;
import tools.jackson.databind.JsonNode;

/**
 * The conformance cases that come with the testkit.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> ourPolicyConforms() {
 *     return ConformanceCases.standard().tests(PolicyDecider.of(ourPolicy));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ConformanceCases {

    private static final ImmutableList<String> FILES = ImmutableList.of(
            "chapter-01",
            "chapter-02",
            "chapter-03",
            "chapter-04",
            "chapter-05",
            "chapter-06",
            "chapter-07",
            "chapter-08",
            "chapter-09",
            "chapter-10");

    private final ImmutableList<ConformanceCase> cases;

    private ConformanceCases(ImmutableList<ConformanceCase> cases) {
        this.cases = cases;
    }

    /** Every case, in the order of chapters. */
    public static ConformanceCases standard() {
        ImmutableMap<String, JsonNode> world = definitions(resource("world"));
        return new ConformanceCases(
                FILES.stream().flatMap(file -> read(file, world)).collect(ImmutableList.toImmutableList()));
    }

    /** The cases, in order. */
    public ImmutableList<ConformanceCase> cases() {
        return cases;
    }

    /** One test for each case, which fails with every difference between the answer and what is expected. */
    public Stream<DynamicTest> tests(Decider decider) {
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> {
                    ImmutableList<String> differences = one.differences(decider);
                    if (!differences.isEmpty()) {
                        throw new AssertionError(one + "\n  " + String.join("\n  ", differences));
                    }
                }));
    }

    private static Stream<ConformanceCase> read(String file, Map<String, JsonNode> world) {
        JsonNode root = resource(file);
        Map<String, JsonNode> definitions = new LinkedHashMap<>(world);
        definitions.putAll(definitions(root));
        References references = new References(definitions);
        return root.get("cases").valueStream().map(node -> ConformanceCase.of(file, node, references));
    }

    private static ImmutableMap<String, JsonNode> definitions(JsonNode root) {
        ImmutableMap.Builder<String, JsonNode> definitions = ImmutableMap.builder();
        root.path("definitions").properties().forEach(definitions::put);
        return definitions.buildOrThrow();
    }

    private static JsonNode resource(String file) {
        // Only a class of this module may open it on the module path.
        try (InputStream resource = ConformanceCases.class.getResourceAsStream(file + ".json")) {
            String text = new String(Objects.requireNonNull(resource, file).readAllBytes(), StandardCharsets.UTF_8);
            return SecrecyJson.standard().read(text, JsonNode.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
