package org.secrecy.testkit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secrecy.carrier.Addressee;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Consignment;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Dispatch;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;

/** Chapter 3, documents: 3.2, dispatching. It binds the copies that are classified. */
final class ChapterThreeDispatching {

    private ChapterThreeDispatching() {}

    static void read(Hearing hearing) {
        if (hearing.act() instanceof Dispatch dispatch && hearing.isClassified()) {
            hearing.covered();
            dispatching(hearing, dispatch);
        }
    }

    private static void dispatching(Hearing hearing, Dispatch dispatch) {
        // 3.2.1 Nobody outside the approved distribution receives it.
        boolean outside = false;
        for (Consignment consignment : dispatch.consignments()) {
            Optional<Carrier> carrier = classified(hearing, dispatch, consignment);
            if (carrier.isPresent() && !isInScope(carrier.get().distribution(), consignment.recipient())) {
                outside = true;
            }
        }
        if (outside) {
            hearing.lacking("3.2.1", Cures.amend("consignments", "have the distribution changed, or leave them out"));
        }

        // 3.2.2 Nobody on the approved distribution is left out, earlier dispatches of the document counted.
        List<Addressee> reached = new ArrayList<>();
        dispatch.consignments().forEach(consignment -> reached.add(consignment.recipient()));
        hearing.custodies().forEach(custody -> custody.dispatchedTo().ifPresent(reached::add));
        boolean leftOut = false;
        for (Consignment consignment : dispatch.consignments()) {
            Optional<Carrier> carrier = classified(hearing, dispatch, consignment);
            if (carrier.isPresent() && leavesOut(carrier.get().distribution(), reached)) {
                leftOut = true;
            }
        }
        if (leftOut) {
            hearing.lacking("3.2.2", Cures.amend("consignments", "leave nobody out"));
        }

        // 3.2.3 A classified carrier bears the stamp of its level.
        boolean misstamped = false;
        for (Consignment consignment : dispatch.consignments()) {
            Optional<SecrecyLevel> level = classified(hearing, dispatch, consignment)
                    .flatMap(carrier -> carrier.classification().level());
            if (level.isPresent() && !consignment.stamp().equals(level)) {
                misstamped = true;
            }
        }
        if (misstamped) {
            hearing.lacking("3.2.3", Cures.amend("consignments", "stamp each with its level"));
        }
    }

    private static Optional<Carrier> classified(Hearing hearing, Dispatch dispatch, Consignment consignment) {
        return hearing.custody(new CarrierId(dispatch.document(), consignment.copy()))
                .map(Custody::carrier)
                .filter(carrier -> carrier.classification().isClassifiedOn(hearing.day()));
    }

    /** A unit as a unit; a person in person or as a member of a unit. */
    private static boolean isInScope(Distribution distribution, Addressee recipient) {
        return recipient.unit().map(distribution.units()::contains).orElse(true)
                && recipient.person().map(distribution::includes).orElse(true);
    }

    /** A unit is reached as a unit, not through one of its people; a person is reached in person. */
    private static boolean leavesOut(Distribution distribution, List<Addressee> reached) {
        for (Unit unit : distribution.units()) {
            if (reached.stream()
                    .noneMatch(one -> one.unit().filter(unit::equals).isPresent())) {
                return true;
            }
        }
        for (Person person : distribution.people()) {
            if (reached.stream()
                    .noneMatch(one -> one.person().filter(person::is).isPresent())) {
                return true;
            }
        }
        return false;
    }
}
