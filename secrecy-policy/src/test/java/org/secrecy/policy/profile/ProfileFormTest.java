package org.secrecy.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secrecy.json.JsonRefusedException;

/** Which profiles are read, and where the others are wrong. */
class ProfileFormTest {

    private static Profile read(String json) {
        return Profile.standard().overriddenBy(json);
    }

    private static String values(String name, String values) {
        return "{\"profile\": \"ours\", \"parameters\": {\"" + name + "\": {\"values\": [" + values + "]}}}";
    }

    private static String value(String name, String value) {
        return values(name, "{\"from\": \"2026-03-01\", \"value\": " + value + ", \"source\": \"s\"}");
    }

    private static JsonRefusedException refused(String json) {
        try {
            read(json);
        } catch (JsonRefusedException refused) {
            assertThat(refused.message(Locale.CHINESE)).containsPattern("\\p{IsHan}");
            assertThat(refused.message(Locale.ENGLISH)).contains(refused.path());
            return refused;
        }
        throw new AssertionError("this should have been refused: " + json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"loan-days", "removable-media", "time-zone"})
    void aRefusalRepeatsNoMoreThanAnExcerpt(String name) {
        String huge = "x".repeat(10_000);
        assertThat(refused(value(name, "\"" + huge + "\"")).getMessage()).hasSizeLessThan(300);
        assertThat(refused(value(name + huge, "1")).getMessage()).hasSizeLessThan(300);
        assertThat(refused("{\"" + huge + "\": 1}").getMessage()).hasSizeLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "-0001-01-01", "2026-1-1", "2026-02-30"})
    void aDayHasAYearOfFourDigitsAndExists(String day) {
        JsonRefusedException refused =
                refused(values("loan-days", "{\"from\": \"" + day + "\", \"value\": 2, \"source\": \"s\"}"));
        assertThat(refused.path()).isEqualTo("parameters.loan-days.values[0].from");
    }

    @ParameterizedTest
    @CsvSource({
        "loan-days, 3",
        "loan-days, 2",
        "loan-days, 0",
        "archive-loan-days, 7",
        "archive-loan-days, 6",
        "supervisors-of-destruction, 2",
        "supervisors-of-destruction, 3",
        "companions-of-visitors, 2",
        "companions-of-visitors, 3",
        "missing-report-hours, 24",
        "missing-report-hours, 23",
        "search-days-top-secret, 10",
        "search-days-lower-levels, 59",
        "longest-years-top-secret, 30",
        "longest-years-highly-secret, 19",
        "longest-years-secret, 10"
    })
    void aLimitMayStayOrBecomeTighter(String name, String value) {
        assertThatCode(() -> read(value(name, value))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "loan-days, 4",
        "archive-loan-days, 8",
        "supervisors-of-destruction, 1",
        "companions-of-visitors, 1",
        "missing-report-hours, 25",
        "search-days-top-secret, 11",
        "search-days-lower-levels, 61",
        "longest-years-top-secret, 31",
        "longest-years-highly-secret, 21",
        "longest-years-secret, 11"
    })
    void aLimitMayNotBecomeLooser(String name, String value) {
        assertThat(refused(value(name, value)).path()).startsWith("parameters." + name + ".values");
    }

    @ParameterizedTest
    @CsvSource({
        "storage-check-days, 1",
        "storage-check-days, 900",
        "exceptional-loan-days, 30",
        "destruction-approver, '\"HEAD\"'",
        "ceiling-of-classification, '\"TOP_SECRET\"'",
        "supervisor-is-not-executor, false",
        "relevant-leaders, '[\"HEAD\"]'",
        "approved-channels, '[{\"name\": \"a\", \"basis\": \"b\"}]'",
        "approved-channels, '[]'"
    })
    void aChoiceMayChangeEitherWay(String name, String value) {
        assertThatCode(() -> read(value(name, value))).doesNotThrowAnyException();
    }

    @Test
    void whatAProfileTightenedANextOneMayNotLoosen() {
        Profile two = read(value("loan-days", "2"));
        assertThatCode(() -> two.overriddenBy(value("loan-days", "2"))).doesNotThrowAnyException();
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> two.overriddenBy(value("loan-days", "3")))
                .satisfies(refused -> assertThat(refused.path()).startsWith("parameters.loan-days.values"));
    }

    @Test
    void oneLooserValueAmongSeveralIsRefused() {
        assertThat(refused(values("loan-days", """
                                        {"from": "2026-03-01", "value": 2, "source": "s"},
                                        {"from": "2027-03-01", "value": 4, "source": "s"}
                                        """)).path()).startsWith("parameters.loan-days.values");
    }

    @Test
    void aNameThatIsNoParameterIsRefused() {
        assertThat(refused(value("loan-weeks", "1")).path()).isEqualTo("parameters.loan-weeks");
    }

    @ParameterizedTest
    @CsvSource({
        "loan-days, '\"2\"'",
        "loan-days, 2.0",
        "loan-days, true",
        "loan-days, null",
        "loan-days, [2]",
        "loan-days, 99999999999",
        "supervisor-is-not-executor, 1",
        "supervisor-is-not-executor, '\"true\"'",
        "destruction-approver, '\"CHIEF\"'",
        "destruction-approver, '\"head\"'",
        "destruction-approver, 0",
        "relevant-leaders, '\"HEAD\"'",
        "relevant-leaders, '[]'",
        "relevant-leaders, '[\"HEAD\", \"CHIEF\"]'",
        "ceiling-of-classification, '\"CONFIDENTIAL\"'",
        "time-zone, '\"Mars/Olympus\"'",
        "found-carrier-recipients, '[\"POLICE\"]'",
        "removable-media, '[\"USB\"]'",
        "printing-staff-machines, '[\"PRINTER\"]'",
        "approved-channels, '[{\"name\": \"a\"}]'",
        "approved-channels, '[{\"name\": \"a\", \"basis\": \" \"}]'",
        "approved-channels, '[{\"name\": \"a\", \"basis\": \"b\", \"more\": 1}]'"
    })
    void aValueOfAnotherTypeIsRefused(String name, String value) {
        assertThat(refused(value(name, value)).path()).isEqualTo("parameters." + name + ".values[0].value");
    }

    @Test
    void thePathNamesTheValueThatIsWrong() {
        assertThat(refused(values("loan-days", """
                                        {"from": "2026-03-01", "value": 2, "source": "s"},
                                        {"from": "2027-03-01", "value": "1", "source": "s"}
                                        """)).path()).isEqualTo("parameters.loan-days.values[1].value");
    }

    @Test
    void aNumberBelowTheLeastIsRefused() {
        assertThat(refused(value("loan-days", "-1")).path()).isEqualTo("parameters.loan-days.values[0].value");
        assertThat(refused(value("storage-check-days", "0")).path())
                .isEqualTo("parameters.storage-check-days.values[0].value");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12})
    void aMonthIsOneOfTheTwelve(int month) {
        assertThat(read(value("hand-in-month", Integer.toString(month)))
                        .on(LocalDate.of(2026, 3, 1))
                        .value(Parameters.HAND_IN_MONTH))
                .isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({"0, 'the value must be at least 1, but was 0'", "13, 'the value must be at most 12, but was 13'"})
    void anyOtherMonthIsRefused(String month, String reason) {
        JsonRefusedException refused = refused(value("hand-in-month", month));
        assertThat(refused.path()).isEqualTo("parameters.hand-in-month.values[0].value");
        assertThat(refused.message(Locale.ENGLISH)).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"from\": \"2026-03-01\", \"value\": 2, \"source\": \"s\", \"until\": \"2027-01-01\"}",
                "{\"value\": 2, \"source\": \"s\"}",
                "{\"from\": \"2026-03-01\", \"value\": 2}",
                "{\"from\": \"2026-03-01\", \"source\": \"s\"}",
                "2"
            })
    void aValueThatLacksAMemberOrHasAnUnknownOneIsRefused(String value) {
        assertThat(refused(values("loan-days", value)).path()).startsWith("parameters.loan-days.values[0]");
    }

    @Test
    void aDayThatIsNoneAndASourceThatIsBlankAreRefused() {
        assertThat(refused(values("loan-days", "{\"from\": \"2026-02-30\", \"value\": 2, \"source\": \"s\"}"))
                        .path())
                .isEqualTo("parameters.loan-days.values[0].from");
        assertThat(refused(values("loan-days", "{\"from\": \"2026-03-01\", \"value\": 2, \"source\": \" \"}"))
                        .path())
                .isEqualTo("parameters.loan-days.values[0].source");
    }

    @Test
    void twoValuesFromOneDayAndNoValueAtAllAreRefused() {
        String one = "{\"from\": \"2026-03-01\", \"value\": 2, \"source\": \"s\"}";
        assertThat(refused(values("loan-days", one + "," + one)).path()).isEqualTo("parameters.loan-days.values");
        assertThat(refused(values("loan-days", "")).path()).isEqualTo("parameters.loan-days.values");
    }

    @Test
    void anUnknownMemberOfAParameterIsRefused() {
        assertThat(refused("""
                                {"profile": "ours", "parameters": {"loan-days": {"mark": "choice", "values": [
                                    {"from": "2026-03-01", "value": 2, "source": "s"}]}}}
                                """).path()).isEqualTo("parameters.loan-days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"profile\": \"ours\"}",
                "{\"parameters\": {}}",
                "{\"profile\": \"ours\", \"parameters\": {}, \"more\": 1}",
                "[]",
                "3"
            })
    void aRootOfOtherMembersIsRefused(String json) {
        assertThat(refused(json).path()).isEmpty();
    }

    @Test
    void aNameThatIsBlankAndParametersThatAreNoObjectAreRefused() {
        assertThat(refused("{\"profile\": \" \", \"parameters\": {}}").path()).isEqualTo("profile");
        assertThat(refused("{\"profile\": \"ours\", \"parameters\": []}").path())
                .isEqualTo("parameters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "loan-days: 2",
                "{\"profile\": \"ours\", \"parameters\": {}",
                "{\"profile\": \"ours\", \"parameters\": {}} {}"
            })
    void aTextThatIsNotOneJsonObjectIsRefused(String text) {
        assertThatExceptionOfType(JsonRefusedException.class).isThrownBy(() -> read(text));
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> read("{\"profile\": \"a\", \"profile\": \"b\", \"parameters\": {}}"))
                .satisfies(refused -> assertThat(refused.line()).isEqualTo(1));
        String one = "\"loan-days\": {\"values\": [{\"from\": \"2026-03-01\", \"value\": 2, \"source\": \"s\"}]}";
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> read("{\"profile\": \"a\", \"parameters\": {" + one + "," + one + "}}"));
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> read(values(
                        "loan-days", "{\"from\": \"2026-03-01\", \"value\": 3, \"value\": 2, \"source\": \"s\"}")));
    }

    @Test
    void aProfileThatChangesNothingIsRead() {
        assertThat(read("{\"profile\": \"ours\", \"parameters\": {}}").entries())
                .isEqualTo(Profile.standard().entries());
    }
}
