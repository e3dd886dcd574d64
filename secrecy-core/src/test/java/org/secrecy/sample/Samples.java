package org.secrecy.sample;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Ordering;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.carrier.Addressee;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.carrier.PersonalFile;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.copying.Copy;
import org.secrecy.copying.CopyGrant;
import org.secrecy.copying.Machine;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.Circulate;
import org.secrecy.custody.Consignment;
import org.secrecy.custody.CopyStanding;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Destroy;
import org.secrecy.custody.Dispatch;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.custody.Stage;
import org.secrecy.custody.Store;
import org.secrecy.json.ActionKinds;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Loan;
import org.secrecy.loan.Return;
import org.secrecy.office.Approval;
import org.secrecy.office.Body;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.supervision.HandIn;

/** One small bureau: its people, one document, and of every kind of act one that states all it can and one that states least. */
public final class Samples {

    public static final Unit OFFICE = Unit.office("办公室");
    public static final Unit PLANNING = Unit.of("规划处");
    public static final Unit INDUSTRY = Unit.of("产业处");
    public static final Unit ARCHIVE_ROOM = Unit.archive("档案室");

    public static final Person LI =
            Person.builder().id("P01").name("李明").unit(PLANNING).build();
    public static final Person WANG =
            Person.builder().id("P02").name("王芳").unit(INDUSTRY).build();
    public static final Person ZHAO = Person.of("P03", "赵强", Post.OFFICE_LEADER);
    public static final Person CHEN = Person.builder()
            .id("P04")
            .name("陈静")
            .unit(OFFICE)
            .addPosts(Post.CONFIDENTIAL_OFFICER, Post.DOCUMENT_KEEPER)
            .build();

    public static final DocumentNumber DOCUMENT = DocumentNumber.of("规发", 2026, 12);
    public static final CarrierId FIRST = CarrierId.of(DOCUMENT, 1);

    /** Nine in the morning of 23 November 2026, a Monday, where the bureau is. */
    public static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    public static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    public static final Instant EVENING = Instant.parse("2026-11-23T10:30:00.123456789Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Cabinet CABINET = new Cabinet(OFFICE, "1号柜", true);

    private Samples() {}

    /** A copy of the sample document that states what it must and no more. */
    public static Carrier carrier(int copy) {
        return Carrier.builder()
                .id(CarrierId.of(DOCUMENT, copy))
                .title("某项规划")
                .medium(Medium.FILE)
                .origin(Origin.ABOVE)
                .classification(Classification.stateSecret(
                        SecrecyLevel.HIGHLY_SECRET, SecrecyPeriod.years(10), LocalDate.of(2026, 1, 5)))
                .distribution(Distribution.to(PLANNING))
                .build();
    }

    /** A carrier that states all it can. */
    public static Carrier fullCarrier(int copy) {
        return Carrier.builder()
                .from(carrier(copy))
                .distribution(Distribution.builder()
                        .addUnits(PLANNING, INDUSTRY)
                        .addPeople(ZHAO, CHEN)
                        .build())
                .pages(12)
                .addDocuments("附件一", "附件二")
                .copiedFrom(CarrierId.of(DOCUMENT, 999))
                .line("产业发展")
                .addConcerns(WANG)
                .personalFile(PersonalFile.PERSONNEL)
                .caseFile(true)
                .internalSpeech(true)
                .build();
    }

    /** A leader's approval for this kind of act on the first copy, asked for by Li. */
    public static Approval.Builder approval(String act) {
        return Approval.builder()
                .id("批2026-7")
                .act(act)
                .addSubject(FIRST.toString())
                .applicant(LI)
                .approver(ZHAO)
                .capacity(Post.OFFICE_LEADER)
                .givenAt(MORNING);
    }

    /** A leader's approval of copying that states all it can. */
    public static Approval fullApproval() {
        return approval("Copy")
                .addSubject("规发〔2026〕12号#000002")
                .expiresAt(EVENING)
                .revokedAt(NOON)
                .lastDay(TODAY)
                .copies(3)
                .line("产业发展")
                .build();
    }

    /** An approval by an organ, in a document of its own. */
    public static Approval organsApproval() {
        return Approval.builder()
                .id("批2026-8")
                .act("CarryAbroad")
                .addSubject(FIRST.toString())
                .applicant(LI)
                .organ("市国家保密局")
                .organDocument("保函〔2026〕3号")
                .body(Body.SECRECY_DEPARTMENT)
                .givenAt(MORNING)
                .build();
    }

    /** A custody at this stage since the morning, in Li's hands where the stage has any. */
    public static Custody custody(Stage stage) {
        return custodyBuilder(stage).build();
    }

    /** The same, to be changed further. */
    public static Custody.Builder custodyBuilder(Stage stage) {
        Custody.Builder custody = Custody.builder()
                .carrier(carrier(1))
                .stage(stage)
                .keeper(OFFICE)
                .since(MORNING);
        if (stage.isOut() || stage == Stage.IN_HAND) {
            custody.holder(LI);
        }
        if (stage == Stage.ON_LOAN) {
            custody.loan(loan());
        }
        return custody;
    }

    public static Loan loan() {
        return Loan.builder()
                .borrower(LI)
                .lender(OFFICE)
                .lentAt(MORNING)
                .dueOn(TODAY.plusDays(3))
                .build();
    }

    /** A custody that states all it can. */
    public static Custody fullCustody() {
        return custodyBuilder(Stage.ON_LOAN)
                .carrier(fullCarrier(1))
                .cabinet(CABINET)
                .cabinetKeeper(CHEN)
                .addCopies(new CopyStanding(CarrierId.of(DOCUMENT, 2), Stage.IN_HAND))
                .addGrants(new CopyGrant("批2026-7", 3, 1))
                .registeredAt(MORNING)
                .dispatchedTo(Addressee.of(INDUSTRY))
                .workEndedAt(NOON)
                .build();
    }

    /** Of every kind of act one that states all it can. */
    public static ImmutableMap<ActionKind, Action> fullActs() {
        return byKind(CustodyActs.full(), RecordActs.full(), ChapterActs.full());
    }

    /** The act of this kind that states all it can. */
    public static Action full(ActionKind kind) {
        return requireNonNull(fullActs().get(kind));
    }

    /** Of every kind of act one that states what it must and no more. */
    public static ImmutableMap<ActionKind, Action> minimalActs() {
        return byKind(CustodyActs.minimal(), RecordActs.minimal(), ChapterActs.minimal());
    }

    /** In the order in which the library lists the kinds; a kind that it does not list is an error, as is one that stands twice. */
    private static ImmutableMap<ActionKind, Action> byKind(
            List<Action> ofCustody, List<Action> ofRecord, List<Action> ofChapters) {
        List<Action> sorted = Stream.of(ofCustody, ofRecord, ofChapters)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Action::kind, Ordering.explicit(ActionKinds.standard())))
                .toList();
        return Maps.uniqueIndex(sorted, Action::kind);
    }

    /** The act of this kind that states what it must and no more. */
    public static Action minimal(ActionKind kind) {
        return requireNonNull(minimalActs().get(kind));
    }

    /** These copies of the sample document come in. */
    public static Receive receive(int... copies) {
        Receive.Builder receive = Receive.builder()
                .document(DOCUMENT)
                .actor(CHEN)
                .at(MORNING)
                .sender("省局")
                .keeper(OFFICE)
                .signedBy(CHEN)
                .listed(1)
                .addressedHere(true)
                .packagingIntact(true);
        for (int copy : copies) {
            receive.addCarrier(carrier(copy));
        }
        return receive.build();
    }

    public static Register register(int copy) {
        return Register.builder()
                .carrier(CarrierId.of(DOCUMENT, copy))
                .actor(CHEN)
                .at(NOON)
                .build();
    }

    public static Store store(int copy, Instant at) {
        return Store.builder()
                .carrier(CarrierId.of(DOCUMENT, copy))
                .actor(CHEN)
                .at(at)
                .cabinet(CABINET)
                .locked(false)
                .build();
    }

    public static Circulate minimalCirculate() {
        return Circulate.builder()
                .carrier(FIRST)
                .actor(CHEN)
                .at(NOON)
                .handedOverBy(CHEN)
                .bearer(CHEN)
                .reader(WANG)
                .goesBackTo(CHEN)
                .readInOffice(false)
                .carriedAbout(false)
                .build();
    }

    public static Borrow borrow(Person borrower, Instant at) {
        return Borrow.builder()
                .carrier(FIRST)
                .actor(borrower)
                .at(at)
                .dueOn(TODAY.plusDays(1))
                .build();
    }

    public static Return giveBack(int copy, Person actor, Instant at) {
        return Return.builder()
                .carrier(CarrierId.of(DOCUMENT, copy))
                .actor(actor)
                .at(at)
                .build();
    }

    public static Copy copy(int original, Person copier, Instant at, int... made) {
        Copy.Builder copy = Copy.builder()
                .carrier(CarrierId.of(DOCUMENT, original))
                .actor(copier)
                .at(at)
                .machine(Machine.PHOTOCOPIER);
        for (int number : made) {
            copy.addCopy(CopyNumber.of(number));
        }
        return copy.build();
    }

    public static EndWork endWork(int copy, Instant at) {
        return EndWork.builder()
                .carrier(CarrierId.of(DOCUMENT, copy))
                .actor(LI)
                .at(at)
                .build();
    }

    /** The first copy goes to the planning division, stamped as what it is. */
    public static Consignment consignment() {
        return Consignment.builder()
                .copy(CopyNumber.of(1))
                .recipient(Addressee.of(PLANNING))
                .stamp(SecrecyLevel.HIGHLY_SECRET)
                .build();
    }

    /** These copies go to the planning division, without a stamp. */
    public static Dispatch dispatch(Instant at, int... copies) {
        Dispatch.Builder dispatch =
                Dispatch.builder().document(DOCUMENT).actor(CHEN).at(at);
        for (int number : copies) {
            dispatch.addConsignment(Consignment.builder()
                    .copy(CopyNumber.of(number))
                    .recipient(Addressee.of(PLANNING))
                    .build());
        }
        return dispatch.build();
    }

    /** This unit hands the copy in to Chen, for the archive. */
    public static HandIn handIn(int copy, Unit unit, Instant at) {
        return HandIn.builder()
                .carrier(CarrierId.of(DOCUMENT, copy))
                .actor(LI)
                .at(at)
                .handedInBy(unit)
                .recipient(CHEN)
                .keeper(ARCHIVE_ROOM)
                .build();
    }

    public static Destroy destroy(int copy, Instant at) {
        return Destroy.builder()
                .carrier(CarrierId.of(DOCUMENT, copy))
                .actor(CHEN)
                .at(at)
                .noLongerNeeded(true)
                .build();
    }

    /** Everything that the samples of acts hold of secret content: titles, names of matter, needs, reasons, documents. */
    public static ImmutableSet<String> secrets() {
        return ImmutableSet.of(
                "某项规划", "起草实施方案", "附件一", "附件二", "重大工程报道", "工程数据", "特殊依据", "无法回避", "统一口径", "出国谈判", "核对原件");
    }

    /** All the acts, full ones first. */
    public static ImmutableList<Action> acts() {
        return ImmutableList.<Action>builder()
                .addAll(fullActs().values())
                .addAll(minimalActs().values())
                .build();
    }
}
