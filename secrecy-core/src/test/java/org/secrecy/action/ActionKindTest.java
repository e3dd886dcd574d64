package org.secrecy.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.json.ActionKinds;
import org.secrecy.language.Phrase;
import org.secrecy.sample.Samples;
import org.secrecy.sample.Stamp;

class ActionKindTest {

    static Stream<Action> acts() {
        return Samples.acts().stream();
    }

    @Test
    void aKindIsNamedAfterItsType() {
        assertThat(Stamp.KIND).hasToString("Stamp");
        assertThat(Stamp.KIND.code()).isEqualTo("Stamp");
        assertThat(Stamp.KIND.words()).isEqualTo(Phrase.of("盖章", "stamping"));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyActIsOfItsKindAndItsKindIsListed(Action act) {
        assertThat(act).isInstanceOf(act.kind().type());
        assertThat(ActionKinds.standard()).contains(act.kind());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActOnACarrierIsDoneToThatCarrierAndConcernsItsDocument(Action act) {
        if (act instanceof CarrierAction onCarrier) {
            assertThat(act.subject()).isEqualTo("规发〔2026〕12号#000001");
            assertThat(onCarrier.document()).isEqualTo(Samples.DOCUMENT);
        } else if (act instanceof DocumentAction) {
            assertThat(act.subject()).isEqualTo("规发〔2026〕12号");
        } else {
            assertThat(act.subject()).isEqualTo("办公室/1号柜");
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActThatPutsForwardNoApprovalHasAnEmptyList(Action act) {
        assertThat(act.approvals().isEmpty()).isEqualTo(!Samples.fullActs().containsValue(act));
    }

    @Test
    void codesAndWordsTellTheKindsApart() {
        assertThat(ActionKinds.standard()).extracting(ActionKind::code).doesNotHaveDuplicates();
        assertThat(ActionKinds.standard()).extracting(ActionKind::words).doesNotHaveDuplicates();
        assertThat(ActionKinds.standard()).extracting(ActionKind::type).doesNotHaveDuplicates();
    }
}
