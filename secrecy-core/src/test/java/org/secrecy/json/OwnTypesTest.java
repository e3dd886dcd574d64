package org.secrecy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.Parcel;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.json.JsonSamples.Codec;
import org.secrecy.office.Unit;
import org.secrecy.sample.Errand;
import org.secrecy.sample.Note;

/** The module speaks for the types of this library and leaves those of others to the mapper. */
class OwnTypesTest {

    static Stream<Codec> codecs() {
        return JsonSamples.codecs().stream();
    }

    static Stream<Codec> plain() {
        return Stream.of(JsonSamples.plain3(), JsonSamples.plain2());
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void whatARecordMayLackIsLeftOutWhereItIsAbsent(Codec codec) {
        Errand alone = new Errand("取件", 2, Optional.empty());
        Errand escorted = new Errand("送件", 0, Optional.of("李明"));

        assertThat(codec.write(alone))
                .contains("\"purpose\":\"取件\"", "\"hours\":2")
                .doesNotContain("escort");
        assertThat(codec.write(escorted)).contains("\"hours\":0", "\"escort\":\"李明\"");
        assertThat(codec.read(codec.write(alone), Errand.class)).isEqualTo(alone);
        assertThat(codec.read(codec.write(escorted), Errand.class)).isEqualTo(escorted);
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void whatIsToldOfARecordIsNoMember(Codec codec) {
        assertThat(codec.write(new Errand("取件", 48, Optional.empty()))).doesNotContain("long");
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void whatARecordMustHaveIsRequiredWhateverTheMapperSays(Codec codec) {
        assertThatThrownBy(() -> codec.read("{\"purpose\":\"取件\"}", Errand.class))
                .hasMessageContaining("Missing required creator property 'hours'");
        assertThatThrownBy(() -> codec.read("{\"name\":\"甲\"}", Unit.class))
                .hasMessageContaining("Missing required creator property 'kind'");
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void howAValueKeepsItsMembersIsItsOwnBusiness(Codec codec) {
        Note note = new Note.Builder().text("请阅").build();

        assertThat(codec.write(note)).isEqualTo("{\"text\":\"请阅\"}");
        assertThat(codec.read(codec.write(note), Note.class).text()).isEqualTo("请阅");
    }

    @ParameterizedTest
    @MethodSource("plain")
    void aRecordOfOthersIsWrittenAsItsMapperWritesIt(Codec codec) {
        assertThat(codec.write(new Parcel("图纸", 1000, Optional.empty(), DayOfWeek.MONDAY)))
                .contains("\"heavy\":true", "\"sender\":null");
    }

    @ParameterizedTest
    @MethodSource("plain")
    void aRecordOfOthersIsReadAsItsMapperReadsIt(Codec codec) {
        assertThat(codec.read("{\"contents\":\"图纸\",\"day\":0}", Parcel.class))
                .isEqualTo(new Parcel("图纸", 0, Optional.empty(), DayOfWeek.MONDAY));
    }

    @ParameterizedTest
    @MethodSource("lenient")
    void aMemberThatIsUnknownIsRefusedInARecordOfOursAlone(Codec codec) {
        String colour = ",\"colour\":{\"of\":[\"red\"]}}";

        assertThat(codec.read("{\"contents\":\"图纸\",\"weight\":5" + colour, Parcel.class).weight())
                .isEqualTo(5);
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> codec.read("{\"purpose\":\"取件\",\"hours\":2" + colour, Errand.class))
                .withMessageContaining("colour");
    }

    /** Mappers that pass over what they do not know. */
    static Stream<Codec> lenient() {
        return Stream.of(JsonSamples.lenient3(), JsonSamples.lenient2());
    }
}
