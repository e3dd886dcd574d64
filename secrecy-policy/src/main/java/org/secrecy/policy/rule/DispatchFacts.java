package org.secrecy.policy.rule;

import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import org.secrecy.carrier.Addressee;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.custody.Consignment;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Dispatch;
import org.secrecy.language.Phrase;
import org.secrecy.office.Unit;

/** The vocabulary of dispatching. Thread-safe. */
public final class DispatchFacts {

    /** Nobody outside the approved distribution receives a copy. */
    public static final Requirement<Dispatch> NOBODY_OUTSIDE = Question.<Dispatch>of(
                    Phrase.of("收件人都在批准的知悉范围内", "every recipient is in the approved distribution"),
                    Phrase.of("有收件人在知悉范围以外", "some are outside"),
                    matter -> consigned(
                            matter,
                            (copy, consignment) -> includes(copy.carrier().distribution(), consignment.recipient())))
            .demandedOf(
                    "consignments",
                    "不发给知悉范围以外的人，或者先报批调整知悉范围",
                    "leave out those outside, or have the distribution changed first");

    /** Nobody on the approved distribution is left out, earlier dispatches counted. */
    public static final Requirement<Dispatch> NOBODY_LEFT_OUT = Question.<Dispatch>of(
                    Phrase.of("知悉范围内的单位和人员都已发到", "everybody on the approved distribution is reached"),
                    Phrase.of("有单位或人员漏发", "some are left out"),
                    DispatchFacts::isComplete)
            .demandedOf("consignments", "向漏发的单位和人员补发", "add those who are left out");

    /** Every copy bears the stamp of its level. */
    public static final Requirement<Dispatch> STAMPED = Question.<Dispatch>of(
                    Phrase.of("每份都盖有与其密级一致的密级章", "every copy bears the stamp of its level"),
                    Phrase.of("有的没有盖章或盖错", "some bear none or another"),
                    matter -> consigned(
                            matter,
                            (copy, consignment) -> consignment
                                    .stamp()
                                    .equals(copy.carrier().classification().levelOn(matter.day()))))
            .demandedOf("consignments", "加盖与密级一致的密级章", "put the stamp of its level on every copy");

    private DispatchFacts() {}

    // A document may go to hundreds, and each decision asks about every copy: so no stream is made.

    private static boolean consigned(Matter<? extends Dispatch> matter, BiPredicate<Custody, Consignment> test) {
        for (Consignment consignment : matter.action().consignments()) {
            Custody copy = matter.custodyOrNone(new CarrierId(matter.action().document(), consignment.copy()));
            boolean classified = copy != null && copy.carrier().classification().isClassifiedOn(matter.day());
            if (classified && !test.test(copy, consignment)) {
                return false;
            }
        }
        return true;
    }

    private static boolean includes(Distribution distribution, Addressee recipient) {
        return recipient
                .unit()
                .map(distribution.units()::contains)
                .orElseGet(() -> distribution.includes(recipient.person().orElseThrow()));
    }

    private static boolean isComplete(Matter<? extends Dispatch> matter) {
        Set<Unit> units = new HashSet<>();
        Set<String> people = new HashSet<>();
        for (Consignment consignment : matter.action().consignments()) {
            reach(consignment.recipient(), units, people);
        }
        for (Custody custody : matter.custodies()) {
            custody.dispatchedTo().ifPresent(before -> reach(before, units, people));
        }
        return consigned(matter, (copy, consignment) -> {
            Distribution distribution = copy.carrier().distribution();
            return units.containsAll(distribution.units())
                    && Iterables.all(distribution.people(), person -> people.contains(person.id()));
        });
    }

    /** A unit is reached as a unit, not through one of its people; a person in person, and by identity. */
    private static void reach(Addressee addressee, Set<Unit> units, Set<String> people) {
        addressee.unit().ifPresent(units::add);
        addressee.person().ifPresent(person -> people.add(person.id()));
    }
}
