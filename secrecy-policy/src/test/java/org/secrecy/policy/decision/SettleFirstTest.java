package org.secrecy.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.secrecy.carrier.CarrierId;
import org.secrecy.language.Phrase;

class SettleFirstTest {

    private static final CarrierId FIRST = CarrierId.parse("规发〔2026〕12号#000001");
    private static final CarrierId SECOND = CarrierId.parse("规发〔2026〕12号#000002");

    private static Remedy returning(CarrierId... carriers) {
        return new Remedy.SettleFirst(ImmutableList.copyOf(carriers), Phrase.of("先归还{0}", "have {0} returned first"));
    }

    @Test
    void whatIsToBeDoneNamesTheCarriersInItsPlace() {
        assertThat(returning(FIRST).words())
                .isEqualTo(Phrase.of("先归还规发〔2026〕12号#000001", "have 规发〔2026〕12号#000001 returned first"));
        assertThat(returning(FIRST, SECOND).words().english())
                .isEqualTo("have 规发〔2026〕12号#000001, 规发〔2026〕12号#000002 returned first");
    }

    @Test
    void wordsWithoutAPlaceStandAsTheyAre() {
        Phrase words = Phrase.of("先归还", "have it returned first");

        assertThat(new Remedy.SettleFirst(ImmutableList.of(FIRST), words).words())
                .isEqualTo(words);
    }

    @Test
    void itIsEqualToWhatSaysTheSameOfTheSameCarriers() {
        new EqualsTester()
                .addEqualityGroup(
                        returning(FIRST),
                        new Remedy.SettleFirst(
                                ImmutableList.of(FIRST), returning(FIRST).words()))
                .addEqualityGroup(new Remedy.SettleFirst(ImmutableList.of(FIRST), Phrase.of("先销毁", "destroy it first")))
                .addEqualityGroup(returning(FIRST, SECOND))
                .addEqualityGroup(new Remedy.SettleFirst(
                        ImmutableList.of(SECOND), returning(FIRST).words()))
                .testEquals();
    }

    @Test
    void wordsWithAPlaceForSomethingElseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Remedy.SettleFirst(ImmutableList.of(FIRST), Phrase.of("{0}", "{0} by {1}")))
                .withMessageStartingWith("what is to be done must have a place for the carriers alone, but was ");
    }
}
