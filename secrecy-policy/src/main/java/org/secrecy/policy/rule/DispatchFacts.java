package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.secrecy.carrier.Addressee;
import org.secrecy.carrier.Distribution;
import org.secrecy.custody.Consignment;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Dispatch;
import org.secrecy.language.Phrase;

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

    // No stream and no list is made: a document may go to hundreds, and every one is asked about at each decision.

    private static boolean consigned(Matter<? extends Dispatch> matter, BiPredicate<Custody, Consignment> test) {
        ImmutableList<Consignment> consignments = matter.action().consignments();
        for (int index = 0; index < consignments.size(); index++) {
            Custody copy = classified(matter, index);
            if (copy != null && !test.test(copy, consignments.get(index))) {
                return false;
            }
        }
        return true;
    }

    /** The custody of the copy consigned at this place; null where it has none or is not classified. */
    private static @Nullable Custody classified(Matter<? extends Dispatch> matter, int index) {
        Custody copy = matter.custody(matter.action().carriers().get(index)).orElse(null);
        boolean classified = copy != null && copy.carrier().classification().isClassifiedOn(matter.day());
        return classified ? copy : null;
    }

    private static boolean includes(Distribution distribution, Addressee recipient) {
        return recipient
                .unit()
                .map(distribution.units()::contains)
                .orElseGet(() -> distribution.includes(recipient.person().orElseThrow()));
    }

    private static boolean isComplete(Matter<? extends Dispatch> matter) {
        int copies = matter.action().consignments().size();
        @Nullable Distribution reached = null;
        for (int index = 0; index < copies; index++) {
            Custody copy = classified(matter, index);
            if (copy != null) {
                Distribution distribution = copy.carrier().distribution();
                // Nearly always all copies of a document have one distribution.
                if (!distribution.equals(reached) && !isReached(matter, distribution)) {
                    return false;
                }
                reached = distribution;
            }
        }
        return true;
    }

    /** A unit is reached as a unit, not through one of its people; a person in person. */
    private static boolean isReached(Matter<? extends Dispatch> matter, Distribution distribution) {
        return Iterables.all(
                        distribution.units(),
                        unit -> isReached(
                                matter, one -> one.unit().filter(unit::equals).isPresent()))
                && Iterables.all(
                        distribution.people(),
                        person -> isReached(
                                matter, one -> one.person().filter(person::is).isPresent()));
    }

    /** Whether a copy goes to such an addressee, or went before. */
    private static boolean isReached(Matter<? extends Dispatch> matter, Predicate<Addressee> such) {
        return Iterables.any(matter.action().consignments(), consignment -> such.test(consignment.recipient()))
                || Iterables.any(
                        matter.custodies(),
                        custody -> custody.dispatchedTo().filter(such).isPresent());
    }
}
