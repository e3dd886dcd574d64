package org.secrecy.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.secrecy.language.Phrase;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;

/** Who may owe something, and how they are named. */
class DebtorTest {

    private static final Person LI = Person.of("p1", "李明");
    private static final Unit PLANNING = Unit.of("规划处");

    @Test
    void aPersonAPostAUnitOrAPostInAUnitOwes() {
        assertThat(Debtor.of(LI).words()).isEqualTo(LI.words());
        assertThat(Debtor.of(PLANNING).words()).isEqualTo(PLANNING.words());
        assertThat(Debtor.of(Post.HEAD).words()).isEqualTo(Phrase.of("局长", "the head of the bureau"));
        assertThat(Debtor.of(Post.ARCHIVIST, PLANNING).words())
                .isEqualTo(Phrase.of("规划处档案管理人员", "the archivist of 规划处"));
    }

    @Test
    void nobodyOwesNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Debtor.Builder().build())
                .withMessage("a person, or a post or unit, must owe, but neither did");
    }

    @Test
    void aPersonOwesInNoPostAndForNoUnit() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Debtor.Builder().person(LI).post(Post.HEAD).build())
                .withMessage("a person, or a post or unit, must owe, but both did");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Debtor.Builder().person(LI).unit(PLANNING).build())
                .withMessage("a person, or a post or unit, must owe, but both did");
    }
}
