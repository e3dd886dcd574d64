package org.secrecy.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;
import org.secrecy.language.WrittenFormException;

class MarkingProperties {

    private static final String TELLING = "★☆*＊0123456789０１９〇零一二两十百千万半廿年月日号天周个约第长期永久无限机绝秘密 　-+.\t\n";

    @Property
    void whateverCanBeBuiltIsPrintedAndReadBackEqualAndRegular(@ForAll("markings") Marking marking) {
        MarkingReading reading = Marking.read(marking.toString());

        assertThat(reading.marking()).isEqualTo(marking).hasSameHashCodeAs(marking);
        assertThat(reading.irregularities()).isEmpty();
    }

    @Property
    void everyPeriodIsReadBackFromWhatItPrints(@ForAll("periods") SecrecyPeriod period) {
        assertThat(SecrecyPeriod.parse(period.toString())).isEqualTo(period);
    }

    @Property(tries = 5000)
    void aMutatedMarkingIsReadOrRefusedInPlaceAndNothingElse(@ForAll("mutated") String text) {
        Optional<MarkingReading> reading = readOrRefused(text);

        reading.ifPresent(read -> assertThat(Marking.parse(read.marking().toString()))
                .as("what was read from it, printed and read again")
                .isEqualTo(read.marking()));
    }

    @Property(tries = 5000)
    void oneCheckServesBuildingAndParsing(@ForAll("conditionTexts") String text) {
        boolean parsed = readOrRefused("机密★" + text)
                .flatMap(reading -> reading.marking().period())
                .filter(period -> period.equals(conditionOrNothing(text).orElse(null)))
                .isPresent();

        assertThat(parsed)
                .as("\"%s\" is parsed as the condition it is built as", text)
                .isEqualTo(conditionOrNothing(text).isPresent());
    }

    @Property
    void anyTextAtAllIsReadOrRefused(@ForAll String text) {
        readOrRefused(text);
        readOrRefused("机密★" + text);
    }

    @Example
    void theGeneratorReachesMarkingsThatAreRefused() {
        assertThat(readOrRefused("机密★13个月")).isEmpty();
        assertThat(conditionOrNothing("约十年")).isEmpty();
    }

    @Provide
    Arbitrary<Marking> markings() {
        return Combinators.combine(Arbitraries.of(SecrecyLevel.class), periods())
                .as((level, period) -> Marking.of(level, period));
    }

    @Provide
    Arbitrary<SecrecyPeriod> periods() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 9999).map(SecrecyPeriod::years),
                Arbitraries.integers().between(1, 11).map(SecrecyPeriod::months),
                Arbitraries.longs()
                        .between(
                                LocalDate.of(1, 1, 1).toEpochDay(),
                                LocalDate.of(9999, 12, 31).toEpochDay())
                        .map(day -> SecrecyPeriod.until(LocalDate.ofEpochDay(day))),
                Arbitraries.just(SecrecyPeriod.longTerm()),
                conditionTexts()
                        .map(MarkingProperties::conditionOrNothing)
                        .filter(10_000, Optional::isPresent)
                        .map(Optional::orElseThrow));
    }

    @Provide
    Arbitrary<String> conditionTexts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars(TELLING).ofMaxLength(8),
                Arbitraries.strings().all().ofMaxLength(6),
                Combinators.combine(
                                Arbitraries.of("", " ", "会议", "一期", "约", "第"),
                                Arbitraries.strings().withChars(TELLING).ofMaxLength(3),
                                Arbitraries.of("", "验收前", "年", "个月", "年后", " "))
                        .as((start, middle, end) -> start + middle + end),
                Combinators.combine(
                                Arbitraries.of("", "约", "竣工后 "),
                                Arbitraries.of("十", "10", "１０", "半", "两", "第"),
                                Arbitraries.of("", " ", "　"),
                                Arbitraries.of("年", "个月", "个 月", "月", "日", "期", "年 前"))
                        .as((start, number, space, unit) -> start + number + space + unit));
    }

    @Provide
    Arbitrary<String> mutated() {
        Arbitrary<Tuple3<Integer, Integer, String>> edits = Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.oneOf(
                                Arbitraries.strings().withChars(TELLING).ofMaxLength(2),
                                Arbitraries.strings().all().ofMaxLength(2)))
                .as(Tuple::of);
        return Combinators.combine(markings(), edits.list().ofMinSize(1).ofMaxSize(3))
                .as((marking, list) -> {
                    String text = marking.toString();
                    for (Tuple3<Integer, Integer, String> edit : list) {
                        int from = Math.min(edit.get1(), text.length());
                        int to = Math.min(from + edit.get2(), text.length());
                        text = text.substring(0, from) + edit.get3() + text.substring(to);
                    }
                    return text;
                });
    }

    private static Optional<MarkingReading> readOrRefused(String text) {
        try {
            return Optional.of(Marking.read(text));
        } catch (WrittenFormException refused) {
            assertThat(refused.position()).isBetween(0, text.length());
            return Optional.empty();
        }
    }

    private static Optional<SecrecyPeriod> conditionOrNothing(String text) {
        try {
            return Optional.of(SecrecyPeriod.condition(text));
        } catch (WrittenFormException refused) {
            assertThat(refused.position()).isBetween(0, text.length());
            return Optional.empty();
        }
    }
}
