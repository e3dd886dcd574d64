package org.secrecy.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.secrecy.json.SecrecyJson;
import tools.jackson.databind.JsonNode;

/** A case stands for what its references lead to; one that leads nowhere, or back to itself, is told by the name of the case. */
class ReferencesTest {

    private static final References REFERENCES = new References(ImmutableMap.of(
            "clerk", json("{'id': 'guo', 'name': '郭亮'}"),
            "director", json("{'$ref': 'clerk', 'id': 'chen'}"),
            "itself", json("{'$ref': 'itself'}"),
            "egg", json("{'laid-by': [{'$ref': 'hen'}]}"),
            "hen", json("{'$ref': 'egg', 'age': 1}"),
            "adrift", json("{'$ref': 'nowhere'}")));

    @Test
    void aDefinitionMayBeUsedTwiceAndByAnother() {
        assertThat(REFERENCES.resolve(json("[{'$ref': 'clerk'}, {'$ref': 'clerk'}, {'$ref': 'director'}]")))
                .isEqualTo(json(
                        "[{'id': 'guo', 'name': '郭亮'}, {'id': 'guo', 'name': '郭亮'}, {'id': 'chen', 'name': '郭亮'}]"));
    }

    @Test
    void aReferenceToItselfIsToldByTheCase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> borrowedBy("itself"))
                .withMessage("chapter-03: A loan: a reference must not lead back to itself, but did: itself to itself");
    }

    @Test
    void aCycleIsToldByEveryReferenceInIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> borrowedBy("hen"))
                .withMessage(
                        "chapter-03: A loan: a reference must not lead back to itself, but did: hen to egg to hen");
    }

    @Test
    void aReferenceToNoDefinitionIsToldByTheCase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> borrowedBy("adrift"))
                .withMessage("chapter-03: A loan: a reference must be to a definition, but was to nowhere");
    }

    private static ConformanceCase borrowedBy(String name) {
        JsonNode written = json("{'case': 'A loan', 'gate': '3.5.2', 'action': {'actor': {'$ref': '" + name + "'}}}");
        return ConformanceCase.of("chapter-03", written, REFERENCES);
    }

    private static JsonNode json(String text) {
        return SecrecyJson.standard().read(text.replace('\'', '"'), JsonNode.class);
    }
}
