package org.secrecy.testkit.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.action.DocumentAction;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.computing.ChangePassword;
import org.secrecy.custody.Archive;
import org.secrecy.custody.CheckStorage;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Register;
import org.secrecy.foreign.FileReceptions;
import org.secrecy.foreign.RecordReception;
import org.secrecy.incident.DetermineLeak;
import org.secrecy.incident.HandOverFound;
import org.secrecy.incident.ReportFound;
import org.secrecy.incident.ReportMissing;
import org.secrecy.incident.TakeMeasure;
import org.secrecy.json.JsonRefusedException;
import org.secrecy.json.SecrecyJson;
import org.secrecy.loan.Return;
import org.secrecy.office.Roster;
import org.secrecy.policy.decision.Severity;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.policy.profile.Profile;
import org.secrecy.supervision.HandIn;
import org.secrecy.supervision.Inspect;
import org.secrecy.supervision.TakeInventory;
import org.secrecy.supervision.Train;
import org.secrecy.testkit.Proposal;
import org.secrecy.testkit.conformance.Decider;
import org.secrecy.testkit.conformance.Request;
import tools.jackson.databind.JsonNode;

/**
 * Decides an act by reading the provisions one by one, in their order: plain and slow, and without the rules of the policy.
 *
 * <p>On a day for which the profile holds no value of a parameter that a provision needs, that is undecided; which provision it was, the
 * answer does not say. Immutable and thread-safe.
 */
public final class ReferenceEvaluator implements Decider {

    private static final SecrecyJson JSON = SecrecyJson.standard();

    /** The acts that only discharge or create duties: no gate need cover them. */
    private static final ImmutableSet<ActionKind> RECORDS = ImmutableSet.of(
            ReportMissing.KIND,
            ReportFound.KIND,
            HandOverFound.KIND,
            TakeInventory.KIND,
            HandIn.KIND,
            Inspect.KIND,
            CheckStorage.KIND,
            Register.KIND,
            Train.KIND,
            ChangePassword.KIND,
            RecordReception.KIND,
            FileReceptions.KIND,
            Archive.KIND,
            Return.KIND,
            EndWork.KIND,
            DetermineLeak.KIND,
            TakeMeasure.KIND);

    /** The book that an act on no document meets where none is given. */
    private static final CustodyBook NOTHING = CustodyBook.empty(DocumentNumber.parse("规发〔2010〕1号"));

    private static final ImmutableList<Consumer<Hearing>> CHAPTERS = ImmutableList.of(
            ChapterOne::read,
            ChapterTwo::read,
            ChapterThreeClassifying::read,
            ChapterThreeDispatching::read,
            ChapterThree::read,
            ChapterFour::read,
            ChapterFive::read,
            ChapterSix::read,
            ChapterSeven::read,
            ChapterEight::read,
            ChapterNine::read,
            ChapterTen::read);

    private final Profile profile;
    private final @Nullable Roster roster;

    private ReferenceEvaluator(Profile profile, @Nullable Roster roster) {
        this.profile = profile;
        this.roster = roster;
    }

    /** Under the standard profile, believing the posts that acts state. */
    public static ReferenceEvaluator standard() {
        return new ReferenceEvaluator(Profile.standard(), null);
    }

    /** The same under another profile. */
    public ReferenceEvaluator with(Profile other) {
        return new ReferenceEvaluator(other, roster);
    }

    /** The same with a roster: a post counts only if the roster says that it is held on that day. */
    public ReferenceEvaluator with(Roster other) {
        return new ReferenceEvaluator(profile, other);
    }

    /** The answer to an act that meets nothing in custody. */
    public Answer answer(Action action) {
        return answer(action, action instanceof DocumentAction act ? CustodyBook.empty(act.document()) : NOTHING);
    }

    /** The answer to a proposal: its act, given the custodies that it meets. */
    public Answer answer(Proposal proposal) {
        return answer(proposal.action(), proposal.book());
    }

    /** The answer to an act that meets the custodies of one document. */
    public Answer answer(Action action, CustodyBook book) {
        Hearing hearing = new Hearing(action, book, profile, roster);
        CHAPTERS.forEach(chapter -> read(chapter, hearing));
        closeByDefault(hearing);
        if (!hearing.isReckoned() && select(hearing.found(), false).isEmpty()) {
            hearing.undecided();
        }
        return answer(hearing);
    }

    @Override
    public JsonNode decide(JsonNode request) {
        Request read;
        try {
            read = Request.read(request);
        } catch (JsonRefusedException refused) {
            return Request.malformed(refused);
        }
        ReferenceEvaluator asked = new ReferenceEvaluator(read.profileOver(profile), rosterOf(read));
        Action action = read.action();
        Answer answer = read.book().map(book -> asked.answer(action, book)).orElseGet(() -> asked.answer(action));
        return JSON.mapper().valueToTree(answer);
    }

    private @Nullable Roster rosterOf(Request read) {
        return read.roster().isPresent() ? read.roster().get() : roster;
    }

    /** What needs a value that the profile does not have on the day is undecided, and with it the rest of its chapter. */
    private static void read(Consumer<Hearing> chapter, Hearing hearing) {
        try {
            chapter.accept(hearing);
        } catch (IllegalStateException unset) {
            if (hearing.hasEverySetting()) {
                throw unset;
            }
            hearing.undecided();
        }
    }

    /** An act on classified matter that no gate covers is undecided. Of a carrier that nobody has in custody, 1.2.2 said so already. */
    private static void closeByDefault(Hearing hearing) {
        if (hearing.isClassified()
                && !hearing.isCovered()
                && !RECORDS.contains(hearing.act().kind())) {
            hearing.undecided();
        }
    }

    private static Answer answer(Hearing hearing) {
        ImmutableList<Found> findings = select(hearing.found(), false);
        Verdict verdict = verdict(findings);
        return new Answer(
                verdict,
                findings,
                select(hearing.found(), true),
                verdict == Verdict.LACKING ? Merging.merged(findings) : ImmutableList.of(),
                verdict == Verdict.PERMITTED ? hearing.owed() : ImmutableList.of());
    }

    /** FORBIDDEN over UNDECIDED over LACKING. */
    private static Verdict verdict(List<Found> findings) {
        if (holds(findings, Severity.FORBIDDEN)) {
            return Verdict.FORBIDDEN;
        }
        if (holds(findings, Severity.UNDECIDED)) {
            return Verdict.UNDECIDED;
        }
        return holds(findings, Severity.LACKING) ? Verdict.LACKING : Verdict.PERMITTED;
    }

    private static boolean holds(List<Found> findings, Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity() == severity);
    }

    private static ImmutableList<Found> select(List<Found> found, boolean advice) {
        return found.stream()
                .filter(one -> (one.severity() == Severity.ADVICE) == advice)
                .collect(ImmutableList.toImmutableList());
    }
}
