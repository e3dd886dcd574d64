package org.secrecy.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.secrecy.language.WrittenFormException;

class CarrierIdProperties {

    @Property
    void whateverCanBeBuiltIsReadBackFromWhatItPrints(@ForAll("ids") CarrierId id) {
        assertThat(CarrierId.parse(id.toString())).isEqualTo(id);
        assertThat(DocumentNumber.parse(id.document().toString())).isEqualTo(id.document());
        assertThat(CopyNumber.parse(id.copy().toString())).isEqualTo(id.copy());
    }

    @Property
    void aTextWithOnePlaceChangedIsReadAsItPrintsOrRefusedWithinIt(
            @ForAll("ids") CarrierId id,
            @ForAll @IntRange(max = 40) int place,
            @ForAll @IntRange(max = 2) int length,
            @ForAll("edits") String edit) {
        String text = id.toString();
        int from = Math.min(place, text.length());
        String mutated = text.substring(0, from) + edit + text.substring(Math.min(from + length, text.length()));

        assertThat(id.isWritten(text)).isTrue();
        assertThat(id.isWritten(mutated)).isEqualTo(mutated.equals(text));
        assertThat(id.document().isWritten(id.document().toString())).isTrue();
        assertThat(id.document().isWritten(mutated)).isFalse();
        try {
            assertThat(CarrierId.parse(mutated)).hasToString(mutated);
        } catch (WrittenFormException refused) {
            assertThat(refused.position()).isBetween(0, mutated.length());
        }
    }

    @Property
    void noOtherNumberIsWrittenLikeIt(@ForAll("ids") CarrierId id, @ForAll("ids") CarrierId other) {
        assertThat(id.isWritten(other.toString())).isEqualTo(id.equals(other));
        CarrierId neighbour = CarrierId.of(id.document(), id.copy().value() % 999_999 + 1);
        assertThat(id.isWritten(neighbour.toString())).isFalse();
        DocumentNumber next = DocumentNumber.of(
                id.document().organCode(), id.document().year(), id.document().serial() % 999_999 + 1);
        assertThat(id.document().isWritten(next.toString())).isFalse();
    }

    @Property
    void anyTextAtAllIsReadAsItPrintsOrRefused(@ForAll String text) {
        try {
            assertThat(CarrierId.parse(text)).hasToString(text);
        } catch (WrittenFormException refused) {
            assertThat(refused.position()).isBetween(0, text.length());
        }
    }

    @Provide
    Arbitrary<CarrierId> ids() {
        Arbitrary<String> organs = Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(20),
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(20));
        Arbitrary<DocumentNumber> documents = Combinators.combine(
                        organs,
                        Arbitraries.integers().between(1900, 9999),
                        Arbitraries.integers().between(1, 999_999))
                .as(DocumentNumber::of);
        return Combinators.combine(documents, Arbitraries.integers().between(1, 999_999))
                .as(CarrierId::of);
    }

    @Provide
    Arbitrary<String> edits() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0129０〔〕号#规 a").ofMaxLength(2),
                Arbitraries.strings().all().ofMaxLength(2));
    }
}
