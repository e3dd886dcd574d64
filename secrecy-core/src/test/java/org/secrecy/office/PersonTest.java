package org.secrecy.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.secrecy.language.Phrase;

class PersonTest {

    @Test
    void aPersonIsTheSameByIdentityWhateverElseIsStated() {
        Person one = Person.of("P01", "李明");
        Person other = Person.builder()
                .id("P01")
                .name("李 明")
                .unit(Unit.of("规划处"))
                .addPost(Post.HEAD)
                .build();

        assertThat(one.is(other)).isTrue();
        assertThat(other.is(one)).isTrue();
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void aNamesakeIsSomebodyElse() {
        assertThat(Person.of("P01", "李明").is(Person.of("P02", "李明"))).isFalse();
        assertThat(Person.of("P01", "李明").is(Person.of("p01", "李明"))).isFalse();
    }

    @Test
    void identityAndNameAreNotBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.of(" ", "李明"))
                .withMessage("the identity of a person must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.of("P01", ""))
                .withMessage("the name of a person must not be blank");
    }

    @Test
    void postsAreStatedOnceEach() {
        assertThat(Person.of("P01", "李明", Post.HEAD, Post.HEAD).posts()).containsExactly(Post.HEAD);
    }

    @Test
    void aPersonIsCalledByName() {
        assertThat(Person.of("P01", "李明").words()).isEqualTo(Phrase.of("李明"));
    }

    @Test
    void aUnitHasANameAndAKind() {
        assertThat(Unit.office("办公室"))
                .isEqualTo(new Unit("办公室", UnitKind.OFFICE))
                .hasToString("办公室");
        assertThat(Unit.archive("档案室").kind()).isEqualTo(UnitKind.ARCHIVE);
        assertThat(Unit.of("规划处").kind()).isEqualTo(UnitKind.UNIT);
        assertThat(Unit.of("规划处").words()).isEqualTo(Phrase.of("规划处"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of(" "))
                .withMessage("the name of a unit must not be blank");
    }
}
