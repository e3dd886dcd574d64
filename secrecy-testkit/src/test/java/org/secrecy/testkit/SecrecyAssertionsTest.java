package org.secrecy.testkit;

import static org.secrecy.testkit.SecrecyAssertions.assertThat;
import static org.secrecy.testkit.SecrecyAssertions.assertThatExceptionOfType;
import static org.secrecy.testkit.SecrecyAssertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secrecy.carrier.CarrierId;
import org.secrecy.policy.decision.ActionRefusedException;
import org.secrecy.policy.decision.Remedy;

/** One static import serves for AssertJ's assertions as well. */
class SecrecyAssertionsTest {

    private final SampleBureau bureau = SampleBureau.standard();

    @Test
    void assertJIsThereToo() {
        CarrierId id = bureau.secretPlan().id();
        Remedy remedy = new Remedy.ReturnBy(bureau.today());
        assertThat("text").startsWith("te");
        assertThat(1).isPositive();
        assertThat(List.of(1, 2)).hasSize(2);
        assertThat(Map.of("a", 1)).containsKey("a");
        assertThat(Optional.of(1)).contains(1);
        assertThat(Stream.of(1)).containsExactly(1);
        assertThat(LocalDate.EPOCH).isBefore(bureau.today());
        assertThat(id).isGreaterThan(CarrierId.of(id.document(), 1));
        assertThat(remedy).isInstanceOf(Remedy.ReturnBy.class);
        assertThat(bureau.li()).isNotEqualTo(bureau.tang());
        assertThatExceptionOfType(ActionRefusedException.class)
                .isThrownBy(
                        () -> bureau.decide(bureau.unapproved(bureau.borrow())).permit());
    }

    @Test
    void aSubclassMayAddItsOwn() {
        assertThat(Own.assertThat(bureau)).isSameAs(bureau);
        assertThatThrownBy(() -> Own.assertThat(bureau.decide(bureau.borrow())).isForbidden())
                .isInstanceOf(AssertionError.class);
    }

    private static final class Own extends SecrecyAssertions {

        static SampleBureau assertThat(SampleBureau bureau) {
            return bureau;
        }
    }
}
