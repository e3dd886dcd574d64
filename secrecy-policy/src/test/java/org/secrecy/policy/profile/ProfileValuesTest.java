package org.secrecy.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.ARCHIVE;
import static org.secrecy.policy.sample.Sample.DAY;
import static org.secrecy.policy.sample.Sample.OFFICE;
import static org.secrecy.policy.sample.Sample.SECRET;
import static org.secrecy.policy.sample.Sample.TOP_SECRET;
import static org.secrecy.policy.sample.Sample.approvedBorrow;
import static org.secrecy.policy.sample.Sample.copying;
import static org.secrecy.policy.sample.Sample.exceptionalBorrow;
import static org.secrecy.policy.sample.Sample.kept;
import static org.secrecy.policy.sample.Sample.provisions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secrecy.action.CarrierAction;
import org.secrecy.carrier.Medium;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.copying.Machine;
import org.secrecy.custody.Custody;
import org.secrecy.office.Body;
import org.secrecy.office.Post;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Verdict;

/** The numbers and choices of the reading, and how a profile changes decisions. */
class ProfileValuesTest {

    private static final ImmutableMap<String, Object> EXPECTED = ImmutableMap.<String, Object>builder()
            .put("time-zone", ZoneId.of("Asia/Shanghai"))
            .put("leader-for-no-line", Post.OFFICE_LEADER)
            .put(
                    "relevant-leaders",
                    ImmutableSet.of(Post.HEAD, Post.OFFICE_LEADER, Post.LEADER_IN_CHARGE, Post.SUPERVISING_LEADER))
            .put("substitute-approver", Post.HEAD)
            .put("missing-report-hours", 24)
            .put("search-days-top-secret", 10)
            .put("search-days-lower-levels", 60)
            .put("unit-register-days", 0)
            .put("inventory-days", 90)
            .put("unlisted-register-days", 0)
            .put("hand-in-month", 12)
            .put("hand-in-recipient", Post.CONFIDENTIAL_OFFICER)
            .put("training-days", 365)
            .put(
                    "found-carrier-recipients",
                    ImmutableSet.of(Body.SECRECY_DEPARTMENT, Body.SECRECY_ORGANISATION, Body.PUBLIC_SECURITY))
            .put("found-hand-over-days", 0)
            .put("ceiling-of-classification", SecrecyLevel.HIGHLY_SECRET)
            .put("longest-years-top-secret", 30)
            .put("longest-years-highly-secret", 20)
            .put("longest-years-secret", 10)
            .put("declassification-approver", Post.CLASSIFICATION_AUTHORITY)
            .put("sender-notice-days", 0)
            .put("receipt-register-days", 0)
            .put("loan-days", 3)
            .put("exceptional-loan-days", 3)
            .put("storage-check-days", 90)
            .put("destruction-approver", Post.OFFICE_LEADER)
            .put("supervisors-of-destruction", 2)
            .put("supervisor-is-not-executor", true)
            .put("inspection-days", 90)
            .put("review-in-bureau-name", true)
            .put("review-of-internal-content", true)
            .put("companions-of-visitors", 2)
            .put("reception-record-days", 0)
            .put("carry-abroad-approver", ImmutableSet.of(Body.COMPETENT_ORGAN))
            .put("send-abroad-approver", Post.OFFICE_DIRECTOR)
            .put("retained-copy-days", 0)
            .put("archive-loans-whoever-issued", true)
            .put("archive-loan-days", 7)
            .put("fax-register-days", 0)
            .put("fax-hand-in-days", 0)
            .put("fax-carrier-register-days", 0)
            .put("copy-approval-of-speeches", true)
            .put("copy-register-days", 0)
            .put("printing-staff-machines", ImmutableSet.of(Machine.COLOUR_COPIER))
            .put("approved-channels", ImmutableList.of())
            .put("removable-media", ImmutableSet.of(Medium.COMPUTER_DISK))
            .put("password-days", 30)
            .build();

    private static final ImmutableMap<String, Tighter> LIMITS = ImmutableMap.<String, Tighter>builder()
            .put("missing-report-hours", Tighter.LOWER)
            .put("search-days-top-secret", Tighter.LOWER)
            .put("search-days-lower-levels", Tighter.LOWER)
            .put("longest-years-top-secret", Tighter.LOWER)
            .put("longest-years-highly-secret", Tighter.LOWER)
            .put("longest-years-secret", Tighter.LOWER)
            .put("loan-days", Tighter.LOWER)
            .put("archive-loan-days", Tighter.LOWER)
            .put("supervisors-of-destruction", Tighter.HIGHER)
            .put("companions-of-visitors", Tighter.HIGHER)
            .build();

    private static SecrecyPolicy with(String name, Object value, LocalDate from) {
        return SecrecyPolicy.standard().with(Profile.standard().overriddenBy("""
                                {"profile": "ours", "parameters": {"%s": {"values": [
                                    {"from": "%s", "value": %s, "source": "decision 3"}]}}}
                                """.formatted(name, from, value)));
    }

    private static void assertLacking(
            SecrecyPolicy policy, CarrierAction act, Custody custody, String provision, Remedy remedy) {
        Decision decision = policy.decide(act, custody);
        assertThat(decision.verdict()).isEqualTo(Verdict.LACKING);
        assertThat(decision.provisions()).containsExactly(provisions(provision));
        assertThat(decision.remedies()).containsExactly(remedy);
    }

    private static void assertPermitted(SecrecyPolicy policy, CarrierAction act, Custody custody) {
        assertThat(policy.decide(act, custody).findings()).isEmpty();
    }

    @Test
    void theStandardValuesAreThoseOfTheReading() {
        Map<String, Object> values = Profile.standard().entries().values().stream()
                .collect(Collectors.toMap(
                        entry -> entry.parameter().name(),
                        entry -> entry.on(DAY).orElseThrow().value()));
        assertThat(values).containsExactlyInAnyOrderEntriesOf(EXPECTED);
        Settings settings = Profile.standard().on(DAY);
        assertThat(EXPECTED)
                .allSatisfy((name, value) -> assertThat((Object) settings.value(Optional.<Parameter<?>>ofNullable(
                                        Parameters.byName().get(name))
                                .orElseThrow()))
                        .isEqualTo(value));
    }

    @Test
    void exactlyTheLimitsOfTheReadingAreLimits() {
        Map<String, Tighter> limits = Profile.standard().entries().values().stream()
                .filter(entry -> entry.mark() == Mark.LIMIT)
                .collect(Collectors.toMap(
                        entry -> entry.parameter().name(),
                        entry -> entry.tighter().orElseThrow()));
        assertThat(limits).containsExactlyInAnyOrderEntriesOf(LIMITS);
    }

    @Test
    void everyValueHasAFirstDayAndASource() {
        assertThat(Profile.standard().entries().values()).allSatisfy(entry -> {
            assertThat(entry.values()).isNotEmpty();
            assertThat(entry.values())
                    .allSatisfy(value -> assertThat(value.source()).isNotBlank());
            assertThat(entry.words().chinese()).isNotBlank();
            assertThat(entry.words().english()).isNotBlank();
        });
    }

    @Test
    void aTighterLoanTermHoldsFromItsDay() {
        SecrecyPolicy tomorrow = with("loan-days", 2, DAY.plusDays(1));
        assertPermitted(tomorrow, approvedBorrow(3).build(), kept(OFFICE, SECRET));
        SecrecyPolicy today = with("loan-days", 2, DAY);
        assertPermitted(today, approvedBorrow(2).build(), kept(OFFICE, SECRET));
        assertLacking(
                today, approvedBorrow(3).build(), kept(OFFICE, SECRET), "3.5.3", new Remedy.ReturnBy(DAY.plusDays(2)));
    }

    @Test
    void theValuesOfADayAreInForceFromThatDay() {
        Profile profile = with("loan-days", 1, DAY).profile();
        assertThat(profile.on(DAY.minusDays(1)).value(Parameters.LOAN_DAYS)).isEqualTo(3);
        assertThat(profile.on(DAY).value(Parameters.LOAN_DAYS)).isEqualTo(1);
        assertThat(profile.on(DAY.plusYears(50)).value(Parameters.LOAN_DAYS)).isEqualTo(1);
        assertThat(profile.name()).isEqualTo("ours");
        assertThat(Profile.standard().on(DAY).value(Parameters.LOAN_DAYS)).isEqualTo(3);
    }

    @Test
    void laterValuesFollowEarlierOnesInWhateverOrderTheyStand() {
        Profile profile = Profile.standard().overriddenBy("""
                        {"profile": "ours", "parameters": {"loan-days": {"values": [
                            {"from": "2026-03-10", "value": 1, "source": "b"},
                            {"from": "2026-03-02", "value": 2, "source": "a"}]}}}
                        """);
        assertThat(profile.on(DAY.minusDays(1)).value(Parameters.LOAN_DAYS)).isEqualTo(3);
        assertThat(profile.on(LocalDate.of(2026, 3, 9)).value(Parameters.LOAN_DAYS))
                .isEqualTo(2);
        assertThat(profile.on(LocalDate.of(2026, 3, 10)).value(Parameters.LOAN_DAYS))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"10, 3", "4, 3", "3, 3", "2, 2", "0, 0"})
    void theExceptionNeverLastsLongerThanALoan(int exceptional, int allowed) {
        SecrecyPolicy policy = with("exceptional-loan-days", exceptional, DAY);
        assertPermitted(policy, exceptionalBorrow(allowed).build(), kept(OFFICE, TOP_SECRET));
        assertLacking(
                policy,
                exceptionalBorrow(allowed + 1).build(),
                kept(OFFICE, TOP_SECRET),
                "3.5.5",
                new Remedy.ReturnBy(DAY.plusDays(allowed)));
    }

    @Test
    void aTighterLoanTermTightensTheExceptionAsWell() {
        SecrecyPolicy policy = with("loan-days", 1, DAY);
        assertPermitted(policy, exceptionalBorrow(1).build(), kept(OFFICE, TOP_SECRET));
        assertLacking(
                policy,
                exceptionalBorrow(2).build(),
                kept(OFFICE, TOP_SECRET),
                "3.5.5",
                new Remedy.ReturnBy(DAY.plusDays(1)));
    }

    @Test
    void aTighterArchiveTermHolds() {
        SecrecyPolicy policy = with("archive-loan-days", 5, DAY);
        assertPermitted(policy, approvedBorrow(5).build(), kept(ARCHIVE, SECRET));
        assertLacking(
                policy,
                approvedBorrow(6).build(),
                kept(ARCHIVE, SECRET),
                "7.6.3",
                new Remedy.ReturnBy(DAY.plusDays(5)));
    }

    @Test
    void moreMachinesMayBeReservedForPrintingStaff() {
        SecrecyPolicy policy = with("printing-staff-machines", "[\"COLOUR_COPIER\", \"PHOTOCOPIER\"]", DAY);
        Decision decision =
                policy.decide(copying(2).build(), kept(OFFICE, org.secrecy.classification.Classification.open()));
        assertThat(decision.verdict()).isEqualTo(Verdict.LACKING);
        assertThat(decision.provisions()).containsExactly(provisions("9.4.1"));
    }

    @Test
    void daysAreCountedInTheTimeZoneOfTheProfile() {
        Instant lateInLondon = Instant.parse("2026-03-02T16:00:00Z");
        assertThat(Profile.standard().day(lateInLondon)).isEqualTo(DAY.plusDays(1));
        assertThat(Profile.standard().day(lateInLondon.minusNanos(1))).isEqualTo(DAY);
        assertThat(with("time-zone", "\"UTC\"", LocalDate.of(2026, 1, 1)).day(lateInLondon))
                .isEqualTo(DAY);
    }
}
