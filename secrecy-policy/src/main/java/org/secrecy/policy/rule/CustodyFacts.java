package org.secrecy.policy.rule;

import java.util.Optional;
import org.secrecy.custody.Circulate;
import org.secrecy.custody.Destroy;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Stage;
import org.secrecy.custody.Store;
import org.secrecy.language.Phrase;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.UnitKind;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.profile.Parameters;

/** The vocabulary of receiving, circulating, storing and destroying. Thread-safe. */
public final class CustodyFacts {

    private static final Phrase SUPERVISE =
            Phrase.of("由执行人以外至少{0}人监销", "have at least {0} people other than the executor supervise");

    private static final Remedy SETTLE =
            new Remedy.Amend("settledWithSender", Phrase.of("与发件方核清并记录", "settle it with the sender and record that"));

    /** The number received is the number listed, or the difference was settled with the sender. */
    public static final Requirement<Receive> NUMBER_IS_RIGHT = Question.<Receive>of(
                    Phrase.of(
                            "实收份数与清单一致，或者已与发件方核清并记录",
                            "the number received is the number listed, or that was settled with the sender and recorded"),
                    Phrase.of(
                            "份数不符且未核清；应于当日告知发件方",
                            "the numbers differ unsettled; the sender is to be told the same day"),
                    matter ->
                            matter.action().carriers().size() == matter.action().listed() || isSettled(matter.action()))
            .isTrue()
            .curedBy(matter -> SETTLE);

    /** The packaging is intact, or the damage was settled with the sender. */
    public static final Requirement<Receive> PACKAGING_IS_INTACT = Question.<Receive>of(
                    Phrase.of(
                            "包装完好，或者已与发件方核清并记录",
                            "the packaging is intact, or that was settled with the sender and recorded"),
                    Phrase.of("包装破损且未核清；应于当日告知发件方", "it is damaged unsettled; the sender is to be told the same day"),
                    matter -> matter.action().packagingIntact() || isSettled(matter.action()))
            .isTrue()
            .curedBy(matter -> SETTLE);

    /** What is received is addressed to this bureau. */
    public static final Condition<Receive> ADDRESSED_HERE = Question.<Receive>of(
                    Phrase.of("收件机关为本局", "the addressee is this bureau"),
                    Phrase.of("收件机关不是本局；应原封退转", "it is another; pass it back unopened"),
                    matter -> matter.action().addressedHere())
            .isTrue();

    /** A confidential officer brings the carrier. */
    public static final Requirement<Circulate> CONFIDENTIAL_OFFICER_BRINGS_IT = Role.<Circulate>of(
                    "bearer", "传送人", "bearer", act -> Optional.of(act.bearer()))
            .isA(Post.CONFIDENTIAL_OFFICER);

    /** The reader is in scope. */
    public static final Requirement<Circulate> READER_IS_IN_SCOPE = Role.<Circulate>of(
                    "reader", "阅件人", "reader", act -> Optional.of(act.reader()))
            .is(
                    Phrase.of("阅件人在知悉范围内", "the reader is in scope"),
                    (matter, reader) -> CarrierFacts.custodyOf(matter)
                            .carrier()
                            .distribution()
                            .includes(reader))
            .curedByAmending(
                    "reader",
                    "送知悉范围内的人阅，或者先报批调整知悉范围",
                    "bring it to a reader in scope, or have the distribution changed first");

    /** Whether the carrier is read in the office. */
    public static final Question<Circulate> READ_IN_OFFICE = Question.of(
            Phrase.of("在办公室内阅件", "it is read in the office"),
            Phrase.of("在办公室外阅件", "it is read elsewhere"),
            matter -> matter.action().readInOffice());

    /** Whether the reader carries the carrier about. */
    public static final Question<Circulate> CARRIED_ABOUT = Question.of(
            Phrase.of("阅件人随身携带载体", "the reader carries it about"),
            Phrase.of("阅件人不随身携带载体", "the reader does not carry it about"),
            matter -> matter.action().carriedAbout());

    /** The carrier comes from a keeper or a confidential officer. */
    public static final Condition<Circulate> COMES_FROM_A_KEEPER = Role.<Circulate>of(
                    "handedOverBy", "交出人", "one who hands it over", act -> Optional.of(act.handedOverBy()))
            .is(
                    Phrase.of("载体由保管人或机要人员交出", "a keeper or a confidential officer hands it over"),
                    CustodyFacts::isKeeperOrConfidentialOfficer);

    /** The carrier goes back to a keeper or a confidential officer. */
    public static final Condition<Circulate> GOES_BACK_TO_A_KEEPER = Role.<Circulate>of(
                    "goesBackTo", "收回人", "one to whom it goes back", act -> Optional.of(act.goesBackTo()))
            .is(
                    Phrase.of("载体交回保管人或机要人员", "it goes back to a keeper or a confidential officer"),
                    CustodyFacts::isKeeperOrConfidentialOfficer);

    /** The body in whose cabinet the carrier is put. */
    public static final Fact<Store, UnitKind> CABINET_OF = Fact.of(
            "文件橱所属",
            "owner of the cabinet",
            matter -> Optional.of(matter.action().cabinet().unit().kind()));

    /** The cabinet is the office's, and serves classified carriers alone. */
    public static final Requirement<Store> OFFICE_CABINET_IS_DEDICATED = Question.<Store>of(
                    Phrase.of("存放于办公室的专用文件橱", "the cabinet is a dedicated one of the office"),
                    Phrase.of("不是办公室的专用文件橱", "it is not"),
                    matter -> matter.action().cabinet().dedicated()
                            && matter.action().cabinet().unit().kind() == UnitKind.OFFICE)
            .isTrue()
            .curedByAmending("cabinet", "改存办公室的专用文件橱", "use a dedicated cabinet of the office");

    private static final Role<Store> KEEPER = Role.of("keeper", "保管人", "keeper", Store::keeper);

    /** A named confidential officer or document keeper keeps the office's cabinet. */
    public static final Requirement<Store> OFFICE_KEEPER_IS_NAMED =
            KEEPER.isA(Post.CONFIDENTIAL_OFFICER, Post.DOCUMENT_KEEPER);

    /** The unit's own part-time secrecy officer keeps the unit's cabinet. */
    public static final Requirement<Store> UNIT_OFFICER_KEEPS_IT = KEEPER.is(
                    Phrase.of("保管人是该单位的兼职保密员", "the keeper is the unit's part-time secrecy officer"),
                    (matter, keeper) -> matter.holds(
                            keeper,
                            Post.PART_TIME_SECRECY_OFFICER,
                            matter.action().cabinet().unit()))
            .curedByAmending("keeper", "由该单位的兼职保密员保管", "have the unit's part-time secrecy officer keep it");

    /** The cabinet is locked. */
    public static final Requirement<Store> CABINET_IS_LOCKED = Question.<Store>of(
                    Phrase.of("文件橱已上锁", "the cabinet is locked"),
                    Phrase.of("文件橱未上锁", "it is not"),
                    matter -> matter.action().locked())
            .isTrue()
            .curedByAmending("locked", "将文件橱上锁", "lock the cabinet");

    /** Whether the archive keeps the carrier already, or it is destroyed. */
    public static final Question<EndWork> SETTLED = Question.of(
            Phrase.of("载体已归档或已销毁", "the carrier is archived or destroyed already"),
            Phrase.of("载体尚未归档或销毁", "the carrier is neither archived nor destroyed yet"),
            matter -> matter.custody()
                    .filter(custody -> !custody.isArchived() && custody.stage() != Stage.DESTROYED)
                    .isEmpty());

    /** The carrier is entered in a destruction list. */
    public static final Requirement<Destroy> LISTED = Question.<Destroy>of(
                    Phrase.of("已列入销毁清单", "it is entered in a destruction list"),
                    Phrase.of("没有列入", "it is in none"),
                    matter -> matter.action().destructionList().isPresent())
            .isTrue()
            .curedByAmending("destructionList", "登记造册，列入销毁清单", "enter it in a destruction list");

    /** The list states that the carrier is no longer needed. */
    public static final Requirement<Destroy> NO_LONGER_NEEDED = Question.<Destroy>of(
                    Phrase.of("清单写明不再需要", "the list states that it is no longer needed"),
                    Phrase.of("没有写明", "it does not"),
                    matter -> matter.action().noLongerNeeded())
            .isTrue()
            .curedByAmending("noLongerNeeded", "确认并写明不再需要", "establish and state that it is no longer needed");

    /** A named person appraised the carrier as not to be archived. */
    public static final Requirement<Destroy> APPRAISED = Question.<Destroy>of(
                    Phrase.of("经指名人员鉴定不需归档", "a named person appraised it as not to be archived"),
                    Phrase.of("没有指名人员鉴定", "nobody is named who did"),
                    matter -> matter.action().appraisedBy().isPresent())
            .isTrue()
            .curedByAmending("appraisedBy", "由指名人员鉴定是否需要归档", "have a named person appraise it");

    /** How many distinct people supervise, without the one who carries the destruction out where the profile says so. */
    private static final Quantity<Destroy> SUPERVISORS =
            Quantity.of("监销人数", "number of people who supervise", matter -> supervisors(matter));

    private CustodyFacts() {}

    private static int supervisors(Matter<? extends Destroy> matter) {
        Destroy act = matter.action();
        return matter.settings().value(Parameters.SUPERVISOR_IS_NOT_EXECUTOR)
                ? DistinctPeople.besides(act.executor(), act.supervisors())
                : DistinctPeople.in(act.supervisors());
    }

    /** At least so many distinct people supervise the destruction. */
    public static Requirement<Destroy> supervisorsAreAtLeast(Limit limit) {
        return SUPERVISORS
                .atLeast(limit)
                .curedBy(matter -> new Remedy.Amend("supervisors", SUPERVISE.with(limit.in(matter.settings()))));
    }

    private static boolean isSettled(Receive act) {
        return act.settledWithSender().isPresent();
    }

    private static boolean isKeeperOrConfidentialOfficer(Matter<? extends Circulate> matter, Person person) {
        return matter.holds(person, Post.CONFIDENTIAL_OFFICER) || KeeperFacts.isKeeper(matter, person);
    }
}
