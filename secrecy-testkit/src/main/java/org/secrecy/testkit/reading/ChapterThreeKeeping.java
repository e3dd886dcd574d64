package org.secrecy.testkit.reading;

import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secrecy.custody.Archive;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Destroy;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Stage;
import org.secrecy.custody.Store;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.UnitKind;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.profile.Parameters;

/** 3.6 of the reading: storing, archiving and destroying. 3.6.3 is a duty of the calendar. */
final class ChapterThreeKeeping {

    private static final MonthDay LAST_OF_YEAR = MonthDay.of(12, 31);

    private ChapterThreeKeeping() {}

    static void read(Hearing hearing) {
        if (hearing.act() instanceof Store store) {
            storing(hearing, store);
        }
        if (hearing.act() instanceof EndWork) {
            archiving(hearing);
        }
        if (hearing.act() instanceof Destroy destroy) {
            destroying(hearing, destroy);
        }
    }

    /** 3.6.1 and 3.6.2, which bind classified matter only. */
    private static void storing(Hearing hearing, Store store) {
        if (!hearing.isClassified()) {
            return;
        }

        // 3.6.1: in a unit's cabinet with its part-time secrecy officer as keeper ...
        hearing.covered();
        if (store.cabinet().unit().kind() == UnitKind.UNIT) {
            boolean keptByItsOfficer = store.keeper()
                    .filter(person -> hearing.holds(
                            person,
                            Post.PART_TIME_SECRECY_OFFICER,
                            store.cabinet().unit()))
                    .isPresent();
            if (!keptByItsOfficer) {
                hearing.lacking("3.6.1", Cures.amend("keeper", "have the unit's part-time secrecy officer keep it"));
            }
        } else {
            // ... or in the office's dedicated cabinet with a named keeper, confidential officer or document keeper.
            // The archive's cabinet is neither; taken: what is asked there is what is asked of the office's.
            if (store.cabinet().unit().kind() != UnitKind.OFFICE
                    || !store.cabinet().dedicated()) {
                hearing.lacking("3.6.1", Cures.amend("cabinet", "use the office's dedicated cabinet"));
            }
            boolean keptByNamedKeeper = store.keeper()
                    .filter(person -> hearing.holds(person, Post.CONFIDENTIAL_OFFICER)
                            || hearing.holds(person, Post.DOCUMENT_KEEPER))
                    .isPresent();
            if (!keptByNamedKeeper) {
                hearing.lacking("3.6.1", Cures.assign("keeper", Post.CONFIDENTIAL_OFFICER, Post.DOCUMENT_KEEPER));
            }
        }

        // 3.6.2: and locked.
        hearing.covered();
        if (!store.locked()) {
            hearing.lacking("3.6.2", Cures.amend("locked", "lock it"));
        }
    }

    /** 3.6.4, which binds every carrier. */
    private static void archiving(Hearing hearing) {
        Optional<Custody> custody = hearing.custody();
        if (custody.isEmpty()) {
            return;
        }

        // 3.6.4: the keeper owes the archiving by 31 December of the year in which the work ended. What the archive
        // keeps is archived already. The reading leaves open what is owed of what is destroyed, missing or dispatched;
        // taken: nothing of what is destroyed, the same as ever of the others.
        boolean isArchived = custody.get().keeper().kind() == UnitKind.ARCHIVE;
        boolean isDestroyed = custody.get().stage() == Stage.DESTROYED;
        if (!isArchived && !isDestroyed) {
            hearing.owe(hearing.owed("3.6.4")
                    .debtor(Debtor.of(custody.get().keeper()))
                    .due(LAST_OF_YEAR.atYear(hearing.day().getYear()))
                    .addDischargedBy(Archive.KIND.code())
                    .build());
        }
    }

    /** 3.6.5 and 3.6.6, which bind every carrier. */
    private static void destroying(Hearing hearing, Destroy destroy) {
        // 3.6.5: listed in a destruction list, which states that it is surplus: no longer needed, and appraised by a
        // named person as not to be archived; and approved.
        hearing.covered();
        if (destroy.destructionList().isEmpty()) {
            hearing.lacking("3.6.5", Cures.amend("destructionList", "enter it in a list"));
        }
        if (!destroy.noLongerNeeded()) {
            hearing.lacking("3.6.5", Cures.amend("noLongerNeeded", "have the list state that it is surplus"));
        }
        if (destroy.appraisedBy().isEmpty()) {
            hearing.lacking("3.6.5", Cures.amend("appraisedBy", "have a named person appraise it"));
        }
        Post approver = hearing.settings().value(Parameters.DESTRUCTION_APPROVER);
        if (!hearing.isApprovedBy(approver)) {
            hearing.lacking("3.6.5", hearing.approvalBy(approver));
        }

        // 3.6.6: supervised by at least 2 distinct people other than the one who carries it out.
        hearing.covered();
        Set<String> supervisors = destroy.supervisors().stream().map(Person::id).collect(Collectors.toSet());
        if (hearing.settings().value(Parameters.SUPERVISOR_IS_NOT_EXECUTOR)) {
            supervisors.remove(destroy.executor().id());
        }
        if (supervisors.size() < hearing.settings().value(Parameters.SUPERVISORS_OF_DESTRUCTION)) {
            hearing.lacking("3.6.6", Cures.amend("supervisors", "have enough people supervise it"));
        }
    }
}
