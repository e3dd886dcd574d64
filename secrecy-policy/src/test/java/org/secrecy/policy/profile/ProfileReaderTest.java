package org.secrecy.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secrecy.json.JsonRefusedException;
import org.secrecy.language.Phrase;

/** How the definitions of parameters are read, and where they are wrong. */
class ProfileReaderTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 10, 1);

    private static String standard() {
        try {
            return Resources.toString(Resources.getResource(Profile.class, "profile.json"), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ParameterEntry entry(Profile profile, Parameter<?> parameter) {
        return Optional.ofNullable(profile.entries().get(parameter.name())).orElseThrow();
    }

    private static ParameterEntry entry(Parameter<?> parameter) {
        return entry(ProfileReader.readStandard(standard()), parameter);
    }

    private static void assertRefused(String json, String path, String english) {
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> ProfileReader.readStandard(json))
                .withMessageContaining(english)
                .satisfies(refused -> assertThat(refused.path()).isEqualTo(path));
    }

    /** The standard profile, changed in the one place where this stands. */
    private static String changed(String before, String after) {
        String json = standard();
        assertThat(json).containsOnlyOnce(before);
        return json.replace(before, after);
    }

    @Test
    void aLimitIsReadWithAllThatIsSaidOfIt() {
        ParameterEntry loan = entry(Parameters.LOAN_DAYS);
        assertThat(loan.parameter()).isEqualTo(Parameters.LOAN_DAYS);
        assertThat(loan.mark()).isEqualTo(Mark.LIMIT);
        assertThat(loan.tighter()).contains(Tighter.LOWER);
        assertThat(loan.minimum()).contains(0);
        assertThat(loan.unit()).contains("days");
        assertThat(loan.provisions()).containsExactly("3.5.3");
        assertThat(loan.words().english())
                .isEqualTo("longest loan of a highly secret or secret carrier from the office or a unit");
        assertThat(loan.values()).containsExactly(new DatedValue(FIRST_DAY, 3, "Regulation 3.5"));
    }

    @Test
    void aChoiceHasNoDirectionAndWhereItIsNoNumberNoUnit() {
        ParameterEntry zone = entry(Parameters.TIME_ZONE);
        assertThat(zone.mark()).isEqualTo(Mark.CHOICE);
        assertThat(zone.tighter()).isEmpty();
        assertThat(zone.minimum()).isEmpty();
        assertThat(zone.unit()).isEmpty();
        assertThat(zone.provisions()).isEmpty();
    }

    @Test
    void theStandardProfileHasItsName() {
        assertThat(ProfileReader.readStandard(standard()).name()).isEqualTo("standard");
    }

    @Test
    void theMarksReadInBothLanguages() {
        assertThat(Mark.CHOICE.words()).isEqualTo(Phrase.of("可选", "choice"));
        assertThat(Mark.LIMIT.words()).isEqualTo(Phrase.of("上限或下限", "limit"));
    }

    @Test
    void everyParameterMustBeDefined() {
        String without = standard().replaceFirst("(?m)^ *\"loan-days\".*\\R", "");
        assertRefused(without, "parameters", "every parameter must be set, but loan-days was not");
    }

    @Test
    void aParameterMustBeKnown() {
        assertRefused(
                changed("\"loan-days\"", "\"loan-weeks\""),
                "parameters.loan-weeks",
                "a parameter must be known, but was \"loan-weeks\"");
    }

    @Test
    void aDefinitionHasTheTypeOfItsParameter() {
        assertRefused(
                changed("\"loan-days\": {\"type\": \"number\"", "\"loan-days\": {\"type\": \"yes-no\""),
                "parameters.loan-days.type",
                "the type must be number, but was yes-no");
    }

    @Test
    void aDefinitionHasNoOtherMembers() {
        assertRefused(
                changed("\"loan-days\": {", "\"loan-days\": {\"more\": 1, "),
                "parameters.loan-days",
                "the members must be exactly");
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
