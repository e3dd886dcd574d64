package org.secrecy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.Parcel;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secrecy.json.JsonSamples.Codec;
import org.secrecy.office.Unit;
import org.secrecy.office.UnitKind;
import org.secrecy.sample.Errand;
import org.secrecy.sample.Note;
import org.secrecy.sample.Route;

/** The module speaks for the types of this library and leaves those of others to the mapper. */
class OwnTypesTest {

    @Test
    void whatARecordMayLackIsLeftOutWhereItIsAbsent() {
        for (Codec codec : JsonSamples.codecs()) {
            Errand alone = new Errand("取件", 2, Optional.empty());
            Errand escorted = new Errand("送件", 0, Optional.of("李明"));

            assertThat(codec.write(alone))
                    .contains("\"purpose\":\"取件\"", "\"hours\":2")
                    .doesNotContain("escort");
            assertThat(codec.write(escorted)).contains("\"hours\":0", "\"escort\":\"李明\"");
            assertThat(codec.read(codec.write(alone), Errand.class)).isEqualTo(alone);
            assertThat(codec.read(codec.write(escorted), Errand.class)).isEqualTo(escorted);
        }
    }

    @Test
    void whatIsToldOfARecordIsNoMember() {
        for (Codec codec : JsonSamples.codecs()) {
            assertThat(codec.write(new Errand("取件", 48, Optional.empty()))).doesNotContain("long");
        }
    }

    @Test
    void whatARecordMustHaveIsRequiredWhateverTheMapperSays() {
        for (Codec codec : JsonSamples.codecs()) {
            assertThatThrownBy(() -> codec.read("{\"purpose\":\"取件\"}", Errand.class))
                    .hasMessageContaining("Missing required creator property 'hours'");
            assertThatThrownBy(() -> codec.read("{\"name\":\"甲\"}", Unit.class))
                    .hasMessageContaining("Missing required creator property 'kind'");
        }
    }

    @Test
    void howAValueKeepsItsMembersIsItsOwnBusiness() {
        for (Codec codec : JsonSamples.codecs()) {
            Note note = new Note.Builder().text("请阅").build();

            assertThat(codec.write(note)).isEqualTo("{\"text\":\"请阅\"}");
            assertThat(codec.read(codec.write(note), Note.class).text()).isEqualTo("请阅");
        }
    }

    /** Left to itself, Jackson takes numbers for days, instants and names, and names with spaces around them. */
    @Test
    void daysInstantsAndNamesAreReadFromExactlyTheirTexts() {
        for (Codec codec : JsonSamples.codecs()) {
            assertThat(codec.read("\"2026-11-26\"", LocalDate.class)).isEqualTo("2026-11-26");
            assertThat(codec.read("\"OFFICE\"", UnitKind.class)).isEqualTo(UnitKind.OFFICE);
            refuses(codec, "20000", LocalDate.class);
            refuses(codec, "1764000000", Instant.class);
            refuses(codec, "1764000000.5", Instant.class);
            refuses(codec, "\"OFFICE \"", UnitKind.class);
            refuses(codec, "\"0\"", UnitKind.class);
            refuses(codec, "0", UnitKind.class);
        }
    }

    private static void refuses(Codec codec, String json, Class<?> type) {
        assertThatExceptionOfType(RuntimeException.class).as(json).isThrownBy(() -> codec.read(json, type));
    }

    @Test
    void aRecordHoldsImmutableCollections() {
        Route route = new Route(
                ImmutableList.of(UnitKind.UNIT, UnitKind.OFFICE, UnitKind.UNIT),
                ImmutableSet.of(UnitKind.UNIT, UnitKind.OFFICE));

        for (Codec codec : JsonSamples.codecs()) {
            String written = codec.write(route);
            assertThat(written).contains("\"stops\":[\"UNIT\",\"OFFICE\",\"UNIT\"]", "\"kinds\":[\"UNIT\",\"OFFICE\"]");
            assertThat(codec.read(written, Route.class)).isEqualTo(route);
        }
    }

    @Test
    void aRecordOfOthersIsWrittenAsItsMapperWritesIt() {
        for (Codec codec : ImmutableList.of(JsonSamples.plain3(), JsonSamples.plain2())) {
            assertThat(codec.write(new Parcel("图纸", 1000, Optional.empty(), DayOfWeek.MONDAY)))
                    .contains("\"heavy\":true", "\"sender\":null");
        }
    }

    @Test
    void aRecordOfOthersIsReadAsItsMapperReadsIt() {
        for (Codec codec : ImmutableList.of(JsonSamples.plain3(), JsonSamples.plain2())) {
            assertThat(codec.read("{\"contents\":\"图纸\",\"day\":0}", Parcel.class))
                    .isEqualTo(new Parcel("图纸", 0, Optional.empty(), DayOfWeek.MONDAY));
        }
    }

    @Test
    void aMemberThatIsUnknownIsRefusedInARecordOfOursAlone() {
        for (Codec codec : ImmutableList.of(JsonSamples.lenient3(), JsonSamples.lenient2())) {
            String colour = "\"colour\":{\"weight\":7},";

            assertThat(codec.read("{\"contents\":\"图纸\"," + colour + "\"weight\":5}", Parcel.class)
                            .weight())
                    .isEqualTo(5);
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> codec.read("{\"purpose\":\"取件\"," + colour + "\"hours\":2}", Errand.class))
                    .withMessageContaining("colour");
        }
    }

    @Test
    void aMemberThatIsUnknownIsRefusedInARecordOfOthersWhereTheMapperSaysSo() {
        for (Codec codec : ImmutableList.of(JsonSamples.strict3(), JsonSamples.strict2())) {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> codec.read(
                            "{\"contents\":\"图纸\",\"weight\":5,\"sender\":\"李\",\"day\":\"MONDAY\",\"colour\":7}",
                            Parcel.class))
                    .withMessageContaining("colour");
        }
    }

    @Test
    void whatAUserAddsToTheModuleCountsAsWell() {
        SecrecyModule module3 = new SecrecyModule();
        module3.addSerializer(Parcel.class, new tools.jackson.databind.ser.std.ToStringSerializer(Parcel.class));
        SecrecyJackson2Module module2 = new SecrecyJackson2Module();
        module2.addSerializer(
                Parcel.class, new com.fasterxml.jackson.databind.ser.std.ToStringSerializer(Parcel.class));
        Parcel parcel = new Parcel("图纸", 5, Optional.empty(), DayOfWeek.MONDAY);

        for (Codec codec : ImmutableList.of(JsonSamples.with3(module3), JsonSamples.with2(module2))) {
            assertThat(codec.write(parcel)).startsWith("\"Parcel[contents=图纸");
        }
    }
}
