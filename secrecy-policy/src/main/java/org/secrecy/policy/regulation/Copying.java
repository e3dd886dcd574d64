package org.secrecy.policy.regulation;

import static org.secrecy.classification.SecrecyLevel.TOP_SECRET;
import static org.secrecy.policy.rule.CarrierFacts.CLASSIFIED;
import static org.secrecy.policy.rule.CarrierFacts.LEVEL;
import static org.secrecy.policy.rule.CopyingFacts.COPIES_ARE_ACCOUNTED_FOR;
import static org.secrecy.policy.rule.CopyingFacts.DIRECTOR_IN_CHARGE_APPROVES;
import static org.secrecy.policy.rule.CopyingFacts.MACHINE;
import static org.secrecy.policy.rule.CopyingFacts.NEEDS_APPROVAL_TO_COPY;
import static org.secrecy.policy.rule.CopyingFacts.PRINTING_STAFF_OPERATE;
import static org.secrecy.policy.rule.CopyingFacts.WITHIN_WHAT_IS_APPROVED;

import com.google.common.collect.ImmutableList;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Archive;
import org.secrecy.custody.Register;
import org.secrecy.office.Post;
import org.secrecy.policy.profile.Parameters;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.Rule;

/** Chapter 9: copying. */
final class Copying {

    /** 9.1.1: what is top secret is not copied, whoever approves. */
    static final Rule<Copy> TOP_SECRET_IS_NOT_COPIED =
            Rule.on(Copy.class).provision("9.1.1").when(LEVEL.is(TOP_SECRET)).forbid();

    /** 9.2.1: the director in charge approves the copying of other state secrets and of internal speeches. */
    static final Rule<Copy> DIRECTOR_APPROVES = Rule.on(Copy.class)
            .provision("9.2.1")
            .when(NEEDS_APPROVAL_TO_COPY.isTrue())
            .demand(DIRECTOR_IN_CHARGE_APPROVES);

    /** 9.2.2: no more copies are made than were approved. */
    static final Rule<Copy> NO_MORE_THAN_APPROVED = Rule.on(Copy.class)
            .provision("9.2.2")
            .when(NEEDS_APPROVAL_TO_COPY.isTrue(), DIRECTOR_IN_CHARGE_APPROVES.condition())
            .demand(WITHIN_WHAT_IS_APPROVED);

    /** 9.3.1: each copy of what is classified is registered. */
    static final Duty<Copy> COPIES_ARE_REGISTERED = Duty.after(Copy.class, "9.3.1")
            .when(CLASSIFIED.isTrue())
            .by(Post.DIRECTOR_IN_CHARGE)
            .owes("登记复印件", "register the copy")
            .ofEach(Copy::made)
            .dueWithin(Parameters.COPY_REGISTER_DAYS)
            .dischargedBy(Register.KIND);

    /** 9.3.2: copies are archived together with their original. */
    static final Duty<Copy> COPIES_ARE_ARCHIVED = Duty.after(Copy.class, "9.3.2")
            .when(CLASSIFIED.isTrue())
            .byKeeper()
            .owes("连同原件归档复印件", "archive the copy with its original")
            .ofEach(Copy::made)
            .dischargedBy(Archive.KIND);

    /** 9.3.2: the original is not archived while a copy is out or unaccounted for. */
    static final Rule<Archive> ARCHIVED_WHEN_COPIES_ARE_BACK =
            Rule.on(Archive.class).provision("9.3.2").when(CLASSIFIED.isTrue()).demand(COPIES_ARE_ACCOUNTED_FOR);

    /** 9.4.1: only printing staff operate the colour copier. */
    static final Rule<Copy> COLOUR_COPIER_IS_OPERATED_BY_PRINTING_STAFF = Rule.on(Copy.class)
            .provision("9.4.1")
            .when(MACHINE.isOneOf(Parameters.PRINTING_STAFF_MACHINES))
            .demand(PRINTING_STAFF_OPERATE);

    static final ImmutableList<Rule<?>> RULES = ImmutableList.of(
            TOP_SECRET_IS_NOT_COPIED,
            DIRECTOR_APPROVES,
            NO_MORE_THAN_APPROVED,
            ARCHIVED_WHEN_COPIES_ARE_BACK,
            COLOUR_COPIER_IS_OPERATED_BY_PRINTING_STAFF);

    static final ImmutableList<Duty<?>> DUTIES = ImmutableList.of(COPIES_ARE_REGISTERED, COPIES_ARE_ARCHIVED);

    private Copying() {}
}
