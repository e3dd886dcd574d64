package org.secrecy.policy.sample;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.copying.Copy;
import org.secrecy.copying.Machine;
import org.secrecy.custody.Archive;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Receive;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.policy.decision.ProvisionNumber;

/** A small bureau on one day of March 2026. */
public final class Sample {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    public static final Instant NOON = noon(DAY);
    public static final Unit OFFICE = Unit.office("办公室");
    public static final Unit ARCHIVE = Unit.archive("档案室");
    public static final Unit PLANNING = Unit.of("规划处");
    public static final Person LI = Person.of("p1", "李明");
    public static final Person ZHAO = Person.of("p2", "赵云");
    public static final Person ARCHIVIST = Person.of("p3", "何静", Post.ARCHIVIST);
    public static final Person OFFICER = Person.of("p4", "陈安", Post.CONFIDENTIAL_OFFICER);
    public static final Person PRINTER = Person.of("p5", "吴刚", Post.PRINTING_STAFF);
    public static final Person LEADER = Person.of("p6", "孙强", Post.OFFICE_LEADER);
    public static final Person DIRECTOR = Person.of("p7", "周平", Post.DIRECTOR_IN_CHARGE);
    public static final Person HEAD = Person.of("p8", "王伟", Post.HEAD);
    public static final String TITLE = "江北水源地供水工程图";
    public static final DocumentNumber DOCUMENT = DocumentNumber.of("规发", 2025, 12);
    public static final CarrierId ID = new CarrierId(DOCUMENT, CopyNumber.of(1));
    public static final Classification TOP_SECRET = secret(SecrecyLevel.TOP_SECRET);
    public static final Classification HIGHLY_SECRET = secret(SecrecyLevel.HIGHLY_SECRET);
    public static final Classification SECRET = secret(SecrecyLevel.SECRET);
    /** Secret up to and including {@link #DAY}. */
    public static final Classification LAST_DAY =
            Classification.stateSecret(SecrecyLevel.SECRET, SecrecyPeriod.until(DAY), DAY.minusYears(3));
    /** Secret up to the day before {@link #DAY}. */
    public static final Classification DECLASSIFIED = Classification.stateSecret(
            SecrecyLevel.TOP_SECRET, SecrecyPeriod.until(DAY.minusDays(1)), DAY.minusYears(3));

    private Sample() {}

    public static Classification secret(SecrecyLevel level) {
        return Classification.stateSecret(level, SecrecyPeriod.years(10), LocalDate.of(2024, 5, 1));
    }

    public static Instant noon(LocalDate day) {
        return at(day, 12, 0);
    }

    public static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute))
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }

    public static CarrierId copy(int number) {
        return CarrierId.of(DOCUMENT, number);
    }

    public static ProvisionNumber[] provisions(String... numbers) {
        return Arrays.stream(numbers).map(ProvisionNumber::parse).toArray(ProvisionNumber[]::new);
    }

    public static Carrier.Builder carrier(Classification classification) {
        return Carrier.builder()
                .id(ID)
                .title(TITLE)
                .medium(Medium.FILE)
                .origin(Origin.ABOVE)
                .classification(classification)
                .distribution(Distribution.to(OFFICE));
    }

    public static Custody kept(Unit by, Carrier.Builder carrier) {
        return Custody.begin(carrier.build(), by, noon(LocalDate.of(2025, 6, 1)));
    }

    public static Custody kept(Unit by, Classification classification) {
        return kept(by, carrier(classification));
    }

    /** A bare loan to Li on {@link #DAY}, with no need, approval or deliverer. */
    public static Borrow.Builder borrow(int days) {
        return Borrow.builder().carrier(ID).actor(LI).at(NOON).dueOn(DAY.plusDays(days));
    }

    /** A loan to Li with a need and the office leader's approval. */
    public static Borrow.Builder approvedBorrow(int days) {
        return borrow(days).need("编制规划").addApprovals(loanApproval().build());
    }

    /** A loan to Li with all that 3.5.5 asks but days. */
    public static Borrow.Builder exceptionalBorrow(int days) {
        return approvedBorrow(days).deliverer(OFFICER);
    }

    public static Approval.Builder loanApproval() {
        return approval("借1", "Borrow", LI, LEADER, Post.OFFICE_LEADER);
    }

    public static Approval.Builder approval(String id, String act, Person applicant, Person by, Post capacity) {
        return Approval.builder()
                .id(id)
                .act(act)
                .addSubjects(ID.toString())
                .applicant(applicant)
                .approver(by)
                .capacity(capacity)
                .givenAt(NOON.minusSeconds(3600));
    }

    public static Approval.Builder copyApproval(String id, int copies) {
        return approval(id, "Copy", LI, DIRECTOR, Post.DIRECTOR_IN_CHARGE).copies(copies);
    }

    /** A copying by Li on a photocopier, of copies that bear these numbers. */
    public static Copy.Builder copying(Integer... numbers) {
        return Copy.builder()
                .carrier(ID)
                .actor(LI)
                .at(NOON)
                .machine(Machine.PHOTOCOPIER)
                .addAllCopies(Arrays.stream(numbers).map(CopyNumber::of).collect(ImmutableSet.toImmutableSet()));
    }

    public static Archive archiving(Instant at) {
        return Archive.builder().carrier(ID).actor(ZHAO).at(at).archive(ARCHIVE).build();
    }

    public static Return giveBack(CarrierId carrier, Person by, Instant at) {
        return Return.builder().carrier(carrier).actor(by).at(at).build();
    }

    public static Receive receive(Unit keeper, Instant at, Carrier... carriers) {
        return Receive.builder()
                .document(DOCUMENT)
                .addCarriers(carriers)
                .actor(OFFICER)
                .signedBy(OFFICER)
                .sender("省厅")
                .keeper(keeper)
                .listed(carriers.length)
                .addressedHere(true)
                .packagingIntact(true)
                .at(at)
                .build();
    }
}
