package org.secrecy.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.action.ActionKind;
import org.secrecy.computing.DiscloseCredential;
import org.secrecy.json.ActionKinds;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.testkit.SampleBureau;

/** Every act of the sample bureau is permitted, with nothing to be said about it, whether posts are believed or looked up. */
class SampleActsTest {

    private final SampleBureau bureau = SampleBureau.standard();

    @ParameterizedTest
    @MethodSource("permittedKinds")
    void actsArePermitted(ActionKind kind) {
        Decision decision = bureau.decide(bureau.act(kind));
        assertThat(decision.action().kind()).isEqualTo(kind);
        assertThat(decision).as(decision.explain(Locale.ENGLISH)).hasToString("PERMITTED []");
        assertThat(decision.advice()).isEmpty();
        assertThat(bureau.permitted(kind).decidedBy(SecrecyPolicy.standard()).isPermitted())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("permittedKinds")
    void actsArePermittedOnOtherDays(ActionKind kind) {
        SampleBureau later = bureau.withToday(LocalDate.of(2027, 1, 4));
        assertThat(later.decide(later.act(kind))).hasToString("PERMITTED []");
    }

    @Test
    void aCredentialIsNeverDisclosed() {
        assertThat(bureau.decide(bureau.discloseCredential())).hasToString("FORBIDDEN [10.3.2]");
        assertThatThrownBy(() -> bureau.permitted(DiscloseCredential.KIND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the kind of act must be one that is ever permitted, but was DiscloseCredential");
    }

    @Test
    void aKindOfAnotherLibraryHasNoAct() {
        ActionKind other = ActionKind.of(DiscloseCredential.class, "别的", "other");
        ActionKind unknown = new ActionKind(DiscloseCredential.class, "Other", other.words());
        assertThatThrownBy(() -> bureau.act(unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the kind of act must be one of the library's, but was Other");
    }

    static Stream<ActionKind> permittedKinds() {
        return ActionKinds.standard().stream().filter(kind -> !kind.equals(DiscloseCredential.KIND));
    }
}
