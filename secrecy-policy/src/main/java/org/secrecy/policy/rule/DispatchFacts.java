package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.secrecy.carrier.Addressee;
import org.secrecy.carrier.CarrierId;
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

    private static boolean consigned(Matter<? extends Dispatch> matter, BiPredicate<Custody, Consignment> test) {
        return matter.action().consignments().stream()
                .allMatch(consignment -> classified(matter, consignment)
                        .map(copy -> test.test(copy, consignment))
                        .orElse(true));
    }

    private static Optional<Custody> classified(Matter<? extends Dispatch> matter, Consignment consignment) {
        return matter.custody(new CarrierId(matter.action().document(), consignment.copy()))
                .filter(custody -> custody.carrier().classification().isClassifiedOn(matter.day()));
    }

    private static boolean includes(Distribution distribution, Addressee recipient) {
        return recipient
                .unit()
                .map(distribution.units()::contains)
                .orElseGet(() -> distribution.includes(recipient.person().orElseThrow()));
    }

    /** A unit is reached as a unit, not through one of its people; a person in person. */
    private static boolean isComplete(Matter<? extends Dispatch> matter) {
        ImmutableList<Addressee> reached = Stream.concat(
                        matter.action().consignments().stream().map(Consignment::recipient),
                        matter.custodies().stream().flatMap(custody -> custody.dispatchedTo().stream()))
                .collect(ImmutableList.toImmutableList());
        return matter.action().consignments().stream()
                .flatMap(consignment -> classified(matter, consignment).stream())
                .map(copy -> copy.carrier().distribution())
                .allMatch(distribution -> reaches(reached, distribution));
    }

    private static boolean reaches(ImmutableList<Addressee> reached, Distribution distribution) {
        return distribution.units().stream()
                        .allMatch(unit -> reached.stream()
                                .anyMatch(one -> one.unit().filter(unit::equals).isPresent()))
                && distribution.people().stream()
                        .allMatch(person -> reached.stream()
                                .anyMatch(one -> one.person().filter(person::is).isPresent()));
    }
}
