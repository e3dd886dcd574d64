package org.secrecy.policy.rule;

import org.secrecy.action.CarrierAction;
import org.secrecy.custody.Custody;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;

/** Who is a keeper of a carrier (provisions 3.4.4, 3.4.5 and 3.6.1). Thread-safe. */
final class KeeperFacts {

    private KeeperFacts() {}

    /** Whether the person keeps the carrier: the named keeper of its cabinet, or one whose post it is in the body that keeps it. */
    static boolean isKeeper(Matter<? extends CarrierAction> matter, Person person) {
        Custody custody = CarrierFacts.custodyOf(matter);
        return custody.cabinetKeeper().filter(person::is).isPresent()
                || holdsKeepersPost(matter, person, custody.keeper());
    }

    private static boolean holdsKeepersPost(Matter<?> matter, Person person, Unit body) {
        return switch (body.kind()) {
            case OFFICE ->
                matter.holds(person, Post.CONFIDENTIAL_OFFICER) || matter.holds(person, Post.DOCUMENT_KEEPER);
            case UNIT -> matter.holds(person, Post.PART_TIME_SECRECY_OFFICER, body);
            case ARCHIVE -> matter.holds(person, Post.ARCHIVIST);
        };
    }
}
