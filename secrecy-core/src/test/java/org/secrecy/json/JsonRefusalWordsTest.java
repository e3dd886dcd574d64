package org.secrecy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.office.Unit;
import org.secrecy.office.UnitKind;

/** The words of a refusal: the requirement of what stands there, and no more than a dozen characters of what was found. */
class JsonRefusalWordsTest {

    private static final SecrecyJson JSON = SecrecyJson.standard();

    @Test
    void aDayAnInstantAndANameAreRefusedInTheirOwnWords() {
        says(LocalDate.class, "\"today\"", "there must be a date such as 2026-01-01, but was \"today\"");
        says(Instant.class, "\"today\"", "there must be an instant such as 2026-01-01T01:00:00Z, but was \"today\"");
        says(UnitKind.class, "\"OFFICES\"", "the name must be one of OFFICE, UNIT, ARCHIVE, but was \"OFFICES\"");
    }

    @Test
    void whatIsOfAnotherTypeIsNotRepeated() {
        says(Integer.class, "\"密\"", "the value must be of the member's type, but is not");
        says(Unit.class, "[\"密\"]", "the value must be of the member's type, but is not");
    }

    @Test
    void whatIsNoJsonOrStandsTwiceIsRefusedInItsOwnWords() {
        says(Unit.class, "{", "the text must be JSON, whole and well-formed, but is not");
        says(
                Unit.class,
                "{\"name\":\"甲\",\"kind\":\"UNIT\"} 1",
                "the text must be JSON, whole and well-formed, but is not");
        says(Unit.class, "{\"name\":\"甲\",\"name\":\"甲\"}", "a member must stand once, but one stands twice");
    }

    @Test
    void aDozenCharactersAreRepeatedAndNoMore() {
        says(LocalDate.class, "\"123456789012\"", "there must be a date such as 2026-01-01, but was \"123456789012\"");
        says(
                LocalDate.class,
                "\"1234567890123\"",
                "there must be a date such as 2026-01-01, but was \"123456789012…\"");
    }

    @Test
    void theWordsOfAWrittenFormAreItsOwn() {
        says(
                CopyNumber.class,
                "\"7\"",
                "a copy number must be six digits from 000001 to 999999, but the text ends at position 1");
    }

    private static void says(Class<?> type, String json, String problem) {
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> JSON.read(json, type))
                .satisfies(failure -> assertThat(failure.problem(Locale.ROOT)).isEqualTo(problem));
    }
}
