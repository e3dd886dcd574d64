package org.secrecy.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.CarrierAction;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Stage;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Loan;
import org.secrecy.office.Appointment;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Verdict;

/** A bureau with somebody in every post, on a fixed day. */
final class Bureau {

    static final SecrecyPolicy POLICY = SecrecyPolicy.standard();

    static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    static final Instant NOW = Instant.parse("2025-03-10T02:00:00Z");
    static final Instant BEFORE = NOW.minus(Duration.ofDays(30));

    static final Unit OFFICE = Unit.office("办公室");
    static final Unit ARCHIVE = Unit.archive("档案室");
    static final Unit PLANNING = Unit.of("规划处");
    static final Unit FINANCE = Unit.of("财务处");

    static final Person HEAD = Person.of("p01", "局长甲", Post.HEAD);
    static final Person OFFICE_LEADER = Person.of("p02", "分管办公室乙", Post.OFFICE_LEADER);
    static final Person LEADER_IN_CHARGE = Person.of("p03", "分管丙", Post.LEADER_IN_CHARGE);
    static final Person SUPERVISING_LEADER = Person.of("p04", "主管丁", Post.SUPERVISING_LEADER);
    static final Person OFFICE_DIRECTOR = in(OFFICE, "p05", Post.OFFICE_DIRECTOR);
    static final Person DIRECTOR_IN_CHARGE = in(OFFICE, "p06", Post.DIRECTOR_IN_CHARGE);
    static final Person OFFICER = in(OFFICE, "p07", Post.CONFIDENTIAL_OFFICER);
    static final Person OTHER_OFFICER = in(OFFICE, "p08", Post.CONFIDENTIAL_OFFICER);
    static final Person DOCUMENT_KEEPER = in(OFFICE, "p09", Post.DOCUMENT_KEEPER);
    static final Person PLANNING_OFFICER = in(PLANNING, "p10", Post.PART_TIME_SECRECY_OFFICER);
    static final Person FINANCE_OFFICER = in(FINANCE, "p11", Post.PART_TIME_SECRECY_OFFICER);
    static final Person ARCHIVIST = in(ARCHIVE, "p12", Post.ARCHIVIST);
    static final Person READER = in(PLANNING, "p20");
    static final Person COLLEAGUE = in(PLANNING, "p21");
    static final Person STRANGER = in(FINANCE, "p22");

    static final ImmutableSet<Post> RELEVANT_LEADERS =
            ImmutableSet.of(Post.HEAD, Post.OFFICE_LEADER, Post.LEADER_IN_CHARGE, Post.SUPERVISING_LEADER);

    static final DocumentNumber DOCUMENT = DocumentNumber.of("规发", 2025, 12);
    static final CarrierId ID = CarrierId.of(DOCUMENT, 1);
    static final CarrierId OTHER_ID = CarrierId.of(DOCUMENT, 2);

    private Bureau() {}

    static Person in(Unit unit, String id, Post... posts) {
        return Person.builder()
                .id(id)
                .name("职员" + id)
                .unit(unit)
                .addPosts(posts)
                .build();
    }

    static Classification secret(SecrecyLevel level) {
        return Classification.stateSecret(level, SecrecyPeriod.years(5), LocalDate.of(2025, 1, 1));
    }

    /** Classified so that the day given is its last secret day. */
    static Classification secretUntil(SecrecyLevel level, LocalDate last) {
        return Classification.stateSecret(level, SecrecyPeriod.until(last), LocalDate.of(2020, 1, 1));
    }

    static Carrier carrier(Classification classification) {
        return carrier(classification, Medium.FILE);
    }

    static Carrier carrier(SecrecyLevel level) {
        return carrier(secret(level));
    }

    static Carrier carrier(Classification classification, Medium medium) {
        return Carrier.builder()
                .id(ID)
                .title("规划草案")
                .medium(medium)
                .origin(Origin.ABOVE)
                .classification(classification)
                .distribution(Distribution.to(PLANNING))
                .build();
    }

    static Custody kept(Carrier carrier) {
        return Custody.begin(carrier, OFFICE, BEFORE);
    }

    static Custody kept(SecrecyLevel level) {
        return kept(carrier(level));
    }

    static Custody kept(Classification classification) {
        return kept(carrier(classification));
    }

    static Custody keptBy(Unit unit, Carrier carrier) {
        return Custody.begin(carrier, unit, BEFORE);
    }

    static Custody onLoan(Custody kept, Person borrower) {
        return Custody.builder()
                .from(kept)
                .stage(Stage.ON_LOAN)
                .holder(borrower)
                .loan(Loan.builder()
                        .borrower(borrower)
                        .lender(kept.keeper())
                        .lentAt(BEFORE)
                        .dueOn(DAY)
                        .build())
                .build();
    }

    static Custody circulating(Custody kept, Person reader) {
        return Custody.builder()
                .from(kept)
                .stage(Stage.CIRCULATING)
                .holder(reader)
                .build();
    }

    static Custody inHand(Custody kept, Person copier) {
        return Custody.builder().from(kept).stage(Stage.IN_HAND).holder(copier).build();
    }

    static Custody at(Stage stage, Custody kept) {
        return Custody.builder().from(kept).stage(stage).build();
    }

    /** An approval that counts for a borrowing by the reader, by whoever holds that post. */
    static Approval.Builder approvalOf(String act, Person applicant, Person approver, Post capacity) {
        return Approval.builder()
                .id("批-1")
                .act(act)
                .addSubjects(ID.toString())
                .applicant(applicant)
                .approver(approver)
                .capacity(capacity)
                .givenAt(NOW.minus(Duration.ofHours(1)));
    }

    static Approval.Builder forBorrow() {
        return approvalOf("Borrow", READER, OFFICE_LEADER, Post.OFFICE_LEADER);
    }

    static Borrow.Builder borrow(int days) {
        return Borrow.builder().carrier(ID).actor(READER).at(NOW).dueOn(DAY.plusDays(days));
    }

    static Borrow.Builder approvedBorrow(int days) {
        return borrow(days).addApprovals(forBorrow().build());
    }

    static Decision decide(CarrierAction act, Custody custody) {
        return POLICY.decide(act, custody);
    }

    static Appointment appointed(Person person, Post post) {
        return appointment(person, post).build();
    }

    static Appointment.Builder appointment(Person person, Post post) {
        return Appointment.builder()
                .person(person)
                .post(post)
                .unit(person.unit())
                .since(LocalDate.of(2024, 1, 1));
    }

    /** The decision has this verdict and cites exactly these provisions; what goes with a verdict goes with it. */
    static void assertDecided(Decision decision, Verdict verdict, String... provisions) {
        assertThat(decision.verdict()).as(decision.explain(Locale.ENGLISH)).isEqualTo(verdict);
        assertThat(decision.provisions())
                .as(decision.explain(Locale.ENGLISH))
                .map(Object::toString)
                .containsExactly(provisions);
        assertThat(decision.remedies().isEmpty())
                .as("remedies only when something is lacking: %s", decision.remedies())
                .isEqualTo(verdict != Verdict.LACKING);
        if (verdict != Verdict.PERMITTED) {
            assertThat(decision.obligations()).isEmpty();
        }
    }

    static void assertPermitted(Decision decision) {
        assertDecided(decision, Verdict.PERMITTED);
        assertThat(decision.findings()).isEmpty();
    }

    static void assertLacking(Decision decision, String... provisions) {
        assertDecided(decision, Verdict.LACKING, provisions);
        assertThat(decision.findings())
                .allSatisfy(finding -> assertThat(finding.remedies()).isNotEmpty());
    }

    static void assertForbidden(Decision decision, String... provisions) {
        assertDecided(decision, Verdict.FORBIDDEN, provisions);
    }

    static void assertUndecided(Decision decision, String... provisions) {
        assertDecided(decision, Verdict.UNDECIDED, provisions);
    }

    /** The act does not fit the custody: undecided under 1.2.2, whatever else is found, and nothing is owed even if it happened. */
    static void assertMisfits(CarrierAction act, Custody custody) {
        Decision decision = decide(act, custody);
        assertThat(decision.verdict()).as(decision.explain(Locale.ENGLISH)).isEqualTo(Verdict.UNDECIDED);
        assertThat(decision.provisions()).map(Object::toString).contains("1.2.2");
        assertThat(decision.remedies()).isEmpty();
        assertThat(decision.obligations()).isEmpty();
        assertThat(POLICY.owedAfter(act, CustodyBook.of(custody))).isEmpty();
    }

    static void assertFits(CarrierAction act, Custody custody) {
        assertThat(decide(act, custody).provisions()).map(Object::toString).doesNotContain("1.2.2");
    }

    /** The members of the act that the remedies change or assign anew. */
    static List<String> members(Decision decision) {
        return decision.remedies().stream()
                .flatMap(remedy -> remedy instanceof Remedy.Amend amend
                        ? Stream.of(amend.member())
                        : remedy instanceof Remedy.Assign assign ? Stream.of(assign.member()) : Stream.empty())
                .toList();
    }

    static Remedy obtain(Post... posts) {
        return new Remedy.ObtainApproval(ImmutableSet.copyOf(posts), 0);
    }

    /** The posts of which the remedies would have somebody take that part. */
    static ImmutableSet<Post> assigned(Decision decision, String member) {
        return decision.remedies().stream()
                .filter(Remedy.Assign.class::isInstance)
                .map(Remedy.Assign.class::cast)
                .filter(assign -> assign.member().equals(member))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + member + " in " + decision.remedies()))
                .posts();
    }

    static Finding finding(Decision decision, String provision) {
        return decision.findings().stream()
                .filter(finding ->
                        finding.provision().map(Object::toString).orElse("").equals(provision))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + provision + " in " + decision));
    }

    /** What is owed under a provision, each as debtor, due day, the acts that discharge it. */
    static List<String> owed(Decision decision, String provision) {
        return owed(decision.obligations(), provision);
    }

    static List<String> owed(List<Obligation> obligations, String provision) {
        return obligations.stream()
                .filter(one -> one.provision().toString().equals(provision))
                .map(one -> line(one.debtor(), one.due().orElse(null), one.dischargedBy()))
                .toList();
    }

    static String line(Debtor debtor, @Nullable LocalDate due, ImmutableSet<String> acts) {
        return debtor.words().chinese() + " " + due + " " + acts;
    }

    static String owing(Person debtor, LocalDate due, String... acts) {
        return line(Debtor.of(debtor), due, ImmutableSet.copyOf(acts));
    }

    static String owing(Unit debtor, LocalDate due, String... acts) {
        return line(Debtor.of(debtor), due, ImmutableSet.copyOf(acts));
    }

    static List<String> provisionsOwed(Decision decision) {
        return decision.obligations().stream()
                .map(one -> one.provision().toString())
                .toList();
    }

    static List<String> advised(Decision decision) {
        return decision.advice().stream()
                .map(one -> one.provision().orElseThrow().toString())
                .toList();
    }
}
