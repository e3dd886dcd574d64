package org.secrecy.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secrecy.json.JsonRefusedException;

/** How values laid over a profile are read, and where they are wrong. */
class ProfileReaderTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 10, 1);

    private static ParameterEntry entry(Profile profile, Parameter<?> parameter) {
        return Optional.ofNullable(profile.entries().get(parameter.name())).orElseThrow();
    }

    @Test
    void whatIsLaidOverReplacesLaterValuesAsWell() {
        Profile later = Profile.standard().overriddenBy(loanDays("2027-01-01", 2));
        Profile earlier = later.overriddenBy(loanDays("2026-01-01", 1));
        assertThat(entry(earlier, Parameters.LOAN_DAYS).values())
                .extracting(DatedValue::value)
                .containsExactly(3, 1);
        assertThat(earlier.on(LocalDate.of(2027, 1, 1)).value(Parameters.LOAN_DAYS))
                .isEqualTo(1);
        assertThat(later.on(LocalDate.of(2026, 12, 31)).value(Parameters.LOAN_DAYS))
                .isEqualTo(3);
    }

    private static String loanDays(String from, int days) {
        return """
                {"profile": "ours", "parameters": {"loan-days": {"values": [
                  {"from": "%s", "value": %d, "source": "s"}]}}}""".formatted(from, days);
    }

    @Test
    void anExcerptIsOfSixtyCharactersAtMost() {
        String sixty = "x".repeat(60);
        assertUnknown(sixty, sixty);
        assertUnknown(sixty + "y", sixty + "…");
    }

    private static void assertUnknown(String name, String excerpt) {
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> Profile.standard()
                        .overriddenBy("{\"profile\": \"ours\", \"parameters\": {\"" + name + "\": {}}}"))
                .withMessageContaining("but was \"" + excerpt + "\"")
                .satisfies(refused -> assertThat(refused.path()).isEqualTo("parameters." + excerpt));
    }

    @ParameterizedTest
    @CsvSource({"' ', b, the name of a channel must not be blank", "a, ' ', the basis of a channel must not be blank"})
    void aChannelHasANameAndABasis(String name, String basis, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Channel(name, basis))
                .withMessage(message);
    }

    @Test
    void aValueHasASource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatedValue(FIRST_DAY, 3, " "))
                .withMessage("the source of a value must not be blank");
    }
}
