package org.secrecy.testkit.schema;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.secrecy.policy.SecrecyPolicy;

/** How the writer writes what no published schema needs yet, and what it does with a type that it does not know. */
class SchemaWriterTest {

    @Test
    void aTypeWhoseMembersNobodyKnowsFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SchemaWriter.write(SecrecyPolicy.class))
                .withMessageContaining("SecrecyPolicy");
    }
}
