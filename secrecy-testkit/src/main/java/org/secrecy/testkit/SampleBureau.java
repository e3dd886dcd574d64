package org.secrecy.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.action.DocumentAction;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.ledger.Ledger;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.office.Appointment;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.audit.AuditReport;
import org.secrecy.policy.audit.LedgerAuditor;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.profile.Profile;
import org.secrecy.testkit.sample.Acts;
import org.secrecy.testkit.sample.SampleCarrier;

/**
 * One named world for tests: a city planning bureau on Monday, 23 November 2026.
 *
 * <pre>
 *  wang 局长                                                 elsewhere: he, hu, commission()
 *   |
 *   +-- zhao 办公室分管领导    +-- zhou 分管领导·用地   +-- gao 分管领导·市政   +-- sun 主管领导   +-- qian 定密责任人
 *       |                        |                      |
 *    office() 办公室           landUse() 用地处        works() 市政处        archiveRoom() 档案室
 *     chen  办公室主任          zheng 兼职保密员        feng 兼职保密员        qin 档案管理人员
 *     liu   分管主任            li                     tang
 *     zhang 机要人员
 *     wu    文件保管员
 *     xu    兼职保密员
 *     ma    文印人员
 *     lin   传真机操作员
 * </pre>
 *
 * <p>Everybody and everything has a short name here, from the rooms of {@link org.secrecy.testkit.sample}:
 *
 * <pre>{@code
 * SampleBureau bureau = SampleBureau.standard();
 * Borrow borrow = bureau.borrow();                                  // Li borrows the secret plan, Zhao approves: permitted
 * bureau.decide(borrow);
 *
 * Borrow late = Borrow.builder().from(borrow).approvals(List.of(bureau.lapsedApproval(borrow, bureau.zhao()))).build();
 * bureau.decide(late);                                              // LACKING [3.5.2]
 * bureau.with(bureau.secretPlan().withLevel(TOP_SECRET)).decide(borrow);   // LACKING [3.5.5]
 * }</pre>
 *
 * <p>Immutable and thread-safe: a wither gives another bureau.
 */
public final class SampleBureau implements Acts {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate APPOINTED = LocalDate.of(2026, 1, 1);
    private static final SampleBureau STANDARD = new SampleBureau(SecrecyPolicy.standard(), TODAY, ImmutableMap.of());

    private final SecrecyPolicy policy;
    private final LocalDate today;
    private final ImmutableMap<CarrierId, SampleCarrier> changed;

    private SampleBureau(SecrecyPolicy policy, LocalDate today, ImmutableMap<CarrierId, SampleCarrier> changed) {
        this.policy = policy;
        this.today = today;
        this.changed = changed;
    }

    /** The bureau under the standard policy. */
    public static SampleBureau standard() {
        return STANDARD;
    }

    /** This bureau on another day. Acts happen then; carriers, loans and posts stay as they are. */
    public SampleBureau withToday(LocalDate day) {
        return new SampleBureau(policy, day, changed);
    }

    /** This bureau under another policy, such as the one that a test is about. */
    public SampleBureau withPolicy(SecrecyPolicy other) {
        return new SampleBureau(other, today, changed);
    }

    /** This bureau under another profile. */
    public SampleBureau withProfile(Profile profile) {
        return withPolicy(policy.with(profile));
    }

    /** This bureau where these carriers, known by their numbers, stand and are as stated; others than its own join them. */
    public SampleBureau with(SampleCarrier... carriers) {
        Map<CarrierId, SampleCarrier> next = new LinkedHashMap<>(changed);
        Arrays.stream(carriers).forEach(carrier -> next.put(carrier.id(), carrier));
        return new SampleBureau(policy, today, ImmutableMap.copyOf(next));
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public SampleCarrier asItStands(SampleCarrier usual) {
        return changed.getOrDefault(usual.id(), usual);
    }

    /** Who holds which post since the beginning of 2026, as the people state it; and that Hu no longer does. */
    public Roster roster() {
        Roster.Builder roster = Roster.builder();
        staff().forEach(person -> person.posts().forEach(post -> roster.addAppointments(appointment(person, post))));
        return roster.addAppointments(Appointment.builder()
                        .person(hu())
                        .post(Post.OFFICE_LEADER)
                        .since(APPOINTED.minusYears(5))
                        .until(APPOINTED.minusDays(1))
                        .build())
                .build();
    }

    private Appointment appointment(Person person, Post post) {
        return Appointment.builder()
                .person(person)
                .post(post)
                .unit(person.unit())
                .line(lineOf(person))
                .since(APPOINTED)
                .build();
    }

    /** The policy, which believes the {@linkplain #roster() roster} unless it came with one of its own. */
    public SecrecyPolicy policy() {
        return policy.roster().isPresent() ? policy : policy.with(roster());
    }

    /** The custodies of the carriers of that document; an empty book where the bureau has none. */
    public CustodyBook book(DocumentNumber document) {
        Map<CarrierId, Custody> custodies = new LinkedHashMap<>();
        carriers().forEach(carrier -> custodies.put(carrier.id(), carrier.custody()));
        changed.forEach((id, carrier) -> custodies.put(id, carrier.custody()));
        custodies.keySet().removeIf(id -> !id.document().equals(document));
        Custody[] all = custodies.values().toArray(Custody[]::new);
        return all.length == 0
                ? CustodyBook.empty(document)
                : CustodyBook.of(all[0], Arrays.copyOfRange(all, 1, all.length));
    }

    /** The act together with the custodies that it meets in this bureau. */
    public Proposal proposal(Action act) {
        return new Proposal(act, book(documentMet(act)));
    }

    private DocumentNumber documentMet(Action act) {
        return act instanceof DocumentAction onDocument
                ? onDocument.document()
                : act.carrierMet()
                        .map(CarrierId::document)
                        .orElse(secretPlan().id().document());
    }

    /** What this bureau's policy says of the act, given where the carriers stand. */
    public Decision decide(Action act) {
        return proposal(act).decidedBy(policy());
    }

    /**
     * How things stand at the end of that day by a ledger of these acts, numbered from 1. It begins with nothing in custody: a carrier
     * comes in by an act.
     */
    public AuditReport audit(LocalDate asOf, Action... acts) {
        ImmutableList.Builder<LedgerEntry> entries = ImmutableList.builder();
        for (int number = 1; number <= acts.length; number++) {
            entries.add(new LedgerEntry(number, acts[number - 1]));
        }
        return LedgerAuditor.of(policy()).audit(Ledger.of(entries.build()), asOf);
    }

    /**
     * A proposal of that kind which the standard policy permits.
     *
     * @throws IllegalArgumentException if the kind is none of this library's, or is never permitted ({@code DiscloseCredential})
     */
    public Proposal permitted(ActionKind kind) {
        Proposal proposal = proposal(act(kind));
        checkArgument(
                proposal.decidedBy(SecrecyPolicy.standard().with(roster())).isPermitted(),
                "the kind of act must be one that is ever permitted, but was %s",
                kind);
        return proposal;
    }

    /** The act with these approvals added to those that it has. */
    public <A extends Action> A approved(A act, Approval... approvals) {
        ActTree tree = ActTree.of(act);
        tree.add("approvals", (Object[]) approvals);
        return cast(act, tree.read());
    }

    /** The act with no approvals. */
    public <A extends Action> A unapproved(A act) {
        ActTree tree = ActTree.of(act);
        tree.set("approvals", ImmutableList.of());
        return cast(act, tree.read());
    }

    @SuppressWarnings("unchecked") // What is read back is of the kind that was written.
    private static <A extends Action> A cast(A act, Action read) {
        return (A) act.kind().type().cast(read);
    }
}
