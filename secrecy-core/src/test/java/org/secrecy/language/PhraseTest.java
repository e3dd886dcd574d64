package org.secrecy.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secrecy.classification.SecrecyLevel;

class PhraseTest {

    private static final Phrase CUSTODY = Phrase.of("保管", "custody");
    private static final Phrase COMMA = Phrase.of("、", ", ");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-TW", "zh-Hans-SG", "zh-Hant-HK"})
    void everyChineseLocaleReadsChinese(String locale) {
        assertThat(CUSTODY.in(Locale.forLanguageTag(locale))).isEqualTo("保管");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "de-DE", "ja", "und", "yue"})
    void everyOtherLocaleReadsEnglish(String locale) {
        assertThat(CUSTODY.in(Locale.forLanguageTag(locale))).isEqualTo("custody");
    }

    @Test
    void bothLanguagesMustSaySomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.of(" ", "custody"))
                .withMessage("the Chinese words must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.of("保管", ""))
                .withMessage("the English words must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of("\t"));
    }

    @Test
    void whatReadsTheSameInBothLanguagesIsSaidOnce() {
        assertThat(Phrase.of("2026")).isEqualTo(Phrase.of("2026", "2026"));
    }

    @Test
    void aWordedThingFillsItsPlaceInTheLanguageOfTheStatement() {
        Phrase filled = Phrase.of("密级为{0}", "the level is {0}").with(SecrecyLevel.SECRET);

        assertThat(filled).isEqualTo(Phrase.of("密级为秘密", "the level is secret"));
    }

    @Test
    void anythingElseFillsItsPlaceAsItPrintsItself() {
        assertThat(Phrase.of("共{0}份", "{0} copies").with(3)).isEqualTo(Phrase.of("共3份", "3 copies"));
    }

    @Test
    void placesAreFilledByNumberInAnyOrderAndAsOftenAsTheyStand() {
        assertThat(Phrase.of("{1}{0}{1}", "{0}{9}").with(0, 1, 2, 3, 4, 5, 6, 7, 8, 9))
                .isEqualTo(Phrase.of("101", "09"));
    }

    @Test
    void aCollectionFillsItsPlaceAsItsElementsInARow() {
        assertThat(Phrase.of("{0}。", "{0}.").with(ImmutableList.of(SecrecyLevel.TOP_SECRET, SecrecyLevel.SECRET, 5)))
                .isEqualTo(Phrase.of("绝密、秘密、5。", "top secret, secret, 5."));
    }

    @Test
    void whatFillsAPlaceIsNeverReadAsAPlaceItself() {
        assertThat(Phrase.of("{0}与{1}", "{0} and {1}").with("{1}", "{0}"))
                .isEqualTo(Phrase.of("{1}与{0}", "{1} and {0}"));
    }

    @Test
    void bracesAroundAnythingButOneDigitAreNoPlace() {
        Phrase braces = Phrase.of("{a}{}{12}{ 1}{", "{/}{:}{0");

        assertThat(braces.with("x")).isEqualTo(braces);
    }

    @Test
    void aPlaceThatNothingFillsIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.of("{0}{2}", "{0}{2}").with("a", "b"))
                .withMessage("the place {2} must be filled, but only 2 were given");
    }

    @Test
    void whatFillsAPlaceIsPutIntoWordsWhenALanguageIsAskedForAndInThatAlone() {
        List<String> asked = new ArrayList<>();
        Worded level = noting(asked);

        Phrase filled = Phrase.of("密级为{0}", "the level is {0}").with(level);

        assertThat(asked).isEmpty();
        assertThat(filled.in(Locale.ENGLISH)).isEqualTo("the level is secret");
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatChangesAfterwardsChangesNothing() {
        List<String> names = new ArrayList<>(List.of("李"));
        StringBuilder name = new StringBuilder("王");
        Object[] things = {List.of(names), name};
        Phrase filled = Phrase.of("由{0}、{1}", "by {0}, {1}").with(things);

        names.add("赵");
        name.append("某");
        things[0] = "钱";

        assertThat(filled).isEqualTo(Phrase.of("由李、王", "by 李, 王"));
    }

    @Test
    @SuppressWarnings("NullAway") // this is what is asked
    void whatIsNotThereFillsNoPlace() {
        assertThatNullPointerException()
                .isThrownBy(() -> Phrase.of("由{0}", "by {0}").with((Object) null));
    }

    @Test
    void aFilledPhraseHasNoPlacesLeft() {
        Phrase filled = Phrase.of("{0}与{1}", "{0} and {1}").with("甲", "{2}");

        assertThat(filled.places()).isZero();
        assertThat(filled.with(1, 2, 3)).isSameAs(filled);
        assertThat(Phrase.of("{0}", "{0}").with("{1}").places()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"{0},{0}", "' {0}',{0}{1}", "{0}份,{0}", "{1},{0} copies"})
    void whatIsFilledMustSaySomethingInBothLanguages(String chinese, String english) {
        Phrase phrase = Phrase.of(chinese, english);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> phrase.with(" ", ImmutableList.of()))
                .withMessageEndingWith("words must not be blank");
        assertThat(phrase.with("3", "3").english()).contains("3");
    }

    @Test
    void phrasesAreEqualThatSayTheSame() {
        new EqualsTester()
                .addEqualityGroup(
                        Phrase.of("密级为秘密", "the level is secret"),
                        Phrase.of("密级为{0}", "the level is {0}").with(SecrecyLevel.SECRET))
                .addEqualityGroup(Phrase.of("密级为秘密", "it is secret"))
                .addEqualityGroup(Phrase.of("秘密", "the level is secret"))
                .testEquals();
        assertThat(Phrase.of("{0}份", "{0} copies").with(3)).hasToString("Phrase[chinese=3份, english=3 copies]");
    }

    @Test
    void aPhraseThatIsSerializedKeepsWhatItSaysWhateverFillsIt() {
        Object neitherSerializableNorWorded = new Object() {
            @Override
            public String toString() {
                return "3";
            }
        };
        Phrase filled = Phrase.of("{0}份", "{0} copies").with(neitherSerializableNorWorded);

        assertThat(SerializableTester.reserialize(filled)).isEqualTo(Phrase.of("3份", "3 copies"));
        assertThat(SerializableTester.reserialize(CUSTODY)).isEqualTo(CUSTODY);
    }

    @Test
    void aPhraseTellsHowManyThingsFillIt() {
        assertThat(Phrase.of("还书", "return").places()).isZero();
        assertThat(Phrase.of("{0}", "it").places()).isEqualTo(1);
        assertThat(Phrase.of("归还", "{3} before {1}").places()).isEqualTo(4);
        assertThat(Phrase.of("{0}、{9}", "{0}").places()).isEqualTo(10);
        assertThat(Phrase.of("{x}{", "{10} {} {0").places()).isZero();
    }

    @Test
    void aRowOfStatementsIsJoinedInOrder() {
        assertThat(Phrase.join(COMMA, ImmutableList.of(Phrase.of("1"), Phrase.of("2"), Phrase.of("3"))))
                .isEqualTo(Phrase.of("1、2、3", "1, 2, 3"));
        assertThat(Phrase.join(COMMA, ImmutableList.of(CUSTODY))).isEqualTo(CUSTODY);
    }

    @Test
    void aRowIsOfWhateverHasWords() {
        assertThat(Phrase.join(COMMA, ImmutableSet.of(SecrecyLevel.TOP_SECRET, CUSTODY)))
                .isEqualTo(Phrase.of("绝密、保管", "top secret, custody"));
    }

    @Test
    void aRowIsPutIntoWordsWhenALanguageIsAskedForAndInThatAlone() {
        List<String> asked = new ArrayList<>();

        Phrase row = Phrase.join(COMMA, ImmutableList.of(CUSTODY, noting(asked)));

        assertThat(asked).isEmpty();
        assertThat(row.in(Locale.CHINA)).isEqualTo("保管、秘密");
        assertThat(asked).hasSize(1);
    }

    private static Worded noting(List<String> asked) {
        return () -> {
            asked.add("words");
            return SecrecyLevel.SECRET.words();
        };
    }

    @Test
    void whatBecomesOfTheThingsInARowAfterwardsChangesNothing() {
        List<Worded> things = new ArrayList<>(List.of(CUSTODY, SecrecyLevel.SECRET));
        Phrase row = Phrase.join(COMMA, things);

        things.clear();

        assertThat(row).isEqualTo(Phrase.of("保管、秘密", "custody, secret"));
    }

    @Test
    void whatFillsAPhraseInARowIsNeverReadAsAPlace() {
        Phrase row =
                Phrase.join(COMMA, ImmutableList.of(Phrase.of("由{0}", "by {0}").with("{1}"), CUSTODY));

        assertThat(row.places()).isZero();
        assertThat(row.with("李", "王")).isEqualTo(Phrase.of("由{1}、保管", "by {1}, custody"));
    }

    @Test
    void whatStandsInARowMustHaveNoPlaceLeftToFill() {
        Phrase unfilled = Phrase.of("由{0}", "by {0}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.join(COMMA, ImmutableList.of(CUSTODY, unfilled)))
                .withMessage("what stands in a row must have no place left to fill, but was " + unfilled);
        assertThatIllegalArgumentException().isThrownBy(() -> Phrase.join(unfilled, ImmutableList.of(CUSTODY)));
    }

    @Test
    @SuppressWarnings("NullAway") // this is what is asked
    void whatIsNotThereStandsInNoRow() {
        assertThatNullPointerException().isThrownBy(() -> Phrase.join(null, ImmutableList.of(CUSTODY)));
        assertThatNullPointerException().isThrownBy(() -> Phrase.join(COMMA, Arrays.asList(CUSTODY, null)));
    }

    @Test
    void anEmptyRowIsAnErrorWhateverTheCollectionSaysOfItself() {
        Collection<Worded> changing = new AbstractCollection<>() {
            @Override
            public Iterator<Worded> iterator() {
                return Collections.emptyIterator();
            }

            @Override
            public int size() {
                return 0;
            }

            @Override
            public boolean isEmpty() {
                return false;
            }
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.join(COMMA, ImmutableList.of()))
                .withMessage("what stands in a row must be at least one thing, but was none");
        assertThatIllegalArgumentException().isThrownBy(() -> Phrase.join(COMMA, changing));
    }

    @Test
    void aPhraseIsItsOwnWords() {
        assertThat(CUSTODY.words()).isSameAs(CUSTODY);
    }
}
