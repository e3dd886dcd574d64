package org.secrecy.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.json.JsonRefusedException;
import org.secrecy.office.Post;

/** The numbers and choices of the regulation, and how a unit may change them. */
class ProfileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static String changing(String name, String value) {
        return changing(name, "2026-01-01", value);
    }

    private static String changing(String name, String from, String value) {
        return """
                {"profile": "ours", "parameters": {"%s": {"values": [{"from": "%s", "value": %s, "source": "test"}]}}}""".formatted(name, from, value);
    }

    @Test
    void theStandardProfileSetsWhatTheTextAndTheLawState() {
        Settings today = Profile.standard().on(DAY);
        assertThat(today.value(Parameters.LOAN_DAYS)).isEqualTo(3);
        assertThat(today.value(Parameters.EXCEPTIONAL_LOAN_DAYS)).isEqualTo(3);
        assertThat(today.value(Parameters.ARCHIVE_LOAN_DAYS)).isEqualTo(7);
        assertThat(today.value(Parameters.SUPERVISORS_OF_DESTRUCTION)).isEqualTo(2);
        assertThat(today.value(Parameters.COMPANIONS_OF_VISITORS)).isEqualTo(2);
        assertThat(today.value(Parameters.MISSING_REPORT_HOURS)).isEqualTo(24);
        assertThat(today.value(Parameters.SEARCH_DAYS_TOP_SECRET)).isEqualTo(10);
        assertThat(today.value(Parameters.SEARCH_DAYS_LOWER_LEVELS)).isEqualTo(60);
        assertThat(today.value(Parameters.STORAGE_CHECK_DAYS)).isEqualTo(90);
        assertThat(today.value(Parameters.PASSWORD_DAYS)).isEqualTo(30);
        assertThat(today.value(Parameters.TRAINING_DAYS)).isEqualTo(365);
        assertThat(today.value(Parameters.CEILING_OF_CLASSIFICATION)).isEqualTo(SecrecyLevel.HIGHLY_SECRET);
        assertThat(today.value(Parameters.TIME_ZONE)).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(today.value(Parameters.SUBSTITUTE_APPROVER)).isEqualTo(Post.HEAD);
        assertThat(today.value(Parameters.APPROVED_CHANNELS)).isEmpty();
        assertThat(today.value(Parameters.RELEVANT_LEADERS))
                .isEqualTo(
                        ImmutableSet.of(Post.HEAD, Post.OFFICE_LEADER, Post.LEADER_IN_CHARGE, Post.SUPERVISING_LEADER));
    }

    @Test
    void theLongestPeriodsAreThoseThatAnUnstatedPeriodCounts() {
        Settings today = Profile.standard().on(DAY);
        assertThat(today.value(Parameters.LONGEST_YEARS_TOP_SECRET))
                .isEqualTo(SecrecyLevel.TOP_SECRET.statutoryYears());
        assertThat(today.value(Parameters.LONGEST_YEARS_HIGHLY_SECRET))
                .isEqualTo(SecrecyLevel.HIGHLY_SECRET.statutoryYears());
        assertThat(today.value(Parameters.LONGEST_YEARS_SECRET)).isEqualTo(SecrecyLevel.SECRET.statutoryYears());
    }

    @Test
    void aValueHoldsFromItsDayOn() {
        Profile ours = Profile.standard().overriddenBy(changing("loan-days", "2"));
        assertThat(ours.on(DAY.minusDays(1)).value(Parameters.LOAN_DAYS)).isEqualTo(3);
        assertThat(ours.on(DAY).value(Parameters.LOAN_DAYS)).isEqualTo(2);
        assertThat(ours.name()).isEqualTo("ours");
    }

    @Test
    void beforeTheFirstDayThereIsNoValue() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () -> Profile.standard().on(LocalDate.of(2010, 9, 30)).value(Parameters.LOAN_DAYS))
                .withMessageContaining("loan-days");
        assertThat(Profile.standard().on(LocalDate.of(2010, 10, 1)).value(Parameters.LOAN_DAYS))
                .isEqualTo(3);
    }

    @Test
    void aDayIsThatOfTheProfilesTimeZone() {
        Instant evening = Instant.parse("2026-06-01T16:00:00Z");
        assertThat(Profile.standard().day(evening)).isEqualTo(LocalDate.of(2026, 6, 2));
        assertThat(Profile.standard()
                        .overriddenBy(changing("time-zone", "\"UTC\""))
                        .day(evening))
                .isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "loan-days,3",
        "loan-days,0",
        "supervisors-of-destruction,2",
        "supervisors-of-destruction,5",
        "inventory-days,400"
    })
    void aLimitMayBeTightenedAndAChoiceSet(String name, String value) {
        assertThat(Profile.standard()
                        .overriddenBy(changing(name, value))
                        .entries()
                        .get(name))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"loan-days,4", "archive-loan-days,8", "supervisors-of-destruction,1", "longest-years-secret,11"})
    void aLimitIsNotLoosened(String name, String value) {
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> Profile.standard().overriddenBy(changing(name, value)))
                .satisfies(refused -> {
                    assertThat(refused.path()).isEqualTo("parameters." + name + ".values");
                    assertThat(refused.message(Locale.CHINA)).contains("限值只能从严");
                });
    }

    @Test
    void aTightenedLimitIsNotLoosenedBackLater() {
        Profile tight = Profile.standard().overriddenBy(changing("loan-days", "2"));
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> tight.overriddenBy(changing("loan-days", "2026-06-01", "3")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "loan-days|\"3\"|parameters.loan-days.values[0].value",
                "loan-days|2.0|parameters.loan-days.values[0].value",
                "loan-days|-1|parameters.loan-days.values[0].value",
                "storage-check-days|0|parameters.storage-check-days.values[0].value",
                "relevant-leaders|[]|parameters.relevant-leaders.values[0].value",
                "relevant-leaders|[\"HEAD\",\"HEAD\"]|parameters.relevant-leaders.values[0].value",
                "relevant-leaders|[\"KING\"]|parameters.relevant-leaders.values[0].value",
                "time-zone|\"Mars\"|parameters.time-zone.values[0].value",
                "approved-channels|[{\"name\":\"x\"}]|parameters.approved-channels.values[0].value",
                "no-such-thing|1|parameters.no-such-thing"
            })
    void aWrongEntrySaysWhere(String name, String value, String path) {
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> Profile.standard().overriddenBy(changing(name, value)))
                .satisfies(refused -> assertThat(refused.path()).isEqualTo(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"profile\": \"x\"}",
                "{\"profile\": \"\", \"parameters\": {}}",
                "{\"profile\": \"x\", \"parameters\": {}, \"more\": 1}",
                "{\"profile\": \"x\", \"parameters\": {\"loan-days\": {\"values\": []}}}",
                "{\"profile\": \"x\", \"parameters\": {\"loan-days\": {\"values\": [1]}}}",
                "{\"profile\": \"x\", \"parameters\": {\"loan-days\": {\"mark\": \"choice\"}}}",
                "{\"profile\": \"x\", \"profile\": \"y\", \"parameters\": {}}",
                "{\"profile\": \"x\", \"parameters\": {\"loan-days\": {\"values\": [{\"from\": \"soon\", \"value\": 1, \"source\": \"x\"}]}}}",
                "{\"profile\": \"x\", \"parameters\": {\"loan-days\": {\"values\": [{\"from\": \"2026-01-01\", \"value\": 1, \"source\": \" \"}]}}}",
                "{\"profile\": \"x\", \"parameters\": {\"loan-days\": {\"values\": [{\"from\": \"2026-01-01\", \"value\": 1}]}}}"
            })
    void aProfileOfAnotherFormIsRefused(String json) {
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> Profile.standard().overriddenBy(json));
    }

    @Test
    void oneDayHasOneValue() {
        String twice = """
                {"profile": "x", "parameters": {"loan-days": {"values": [
                  {"from": "2026-01-01", "value": 1, "source": "a"}, {"from": "2026-01-01", "value": 2, "source": "b"}]}}}""";
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> Profile.standard().overriddenBy(twice))
                .withMessageContaining("2026-01-01");
    }
}
