package org.secrecy.policy.rule;

import java.util.function.Predicate;
import org.secrecy.action.Action;
import org.secrecy.language.Phrase;

/**
 * A named fact of a matter that is true or false. Immutable and thread-safe.
 *
 * @param <A> the kind of act it can be asked of
 */
public final class Question<A extends Action> {

    private static final Phrase MUST = Phrase.of("要求{0}，但{1}", "it must be that {0}, but {1}");

    private final Phrase yes;
    private final Phrase no;
    private final Inquiry<A> inquiry;

    private Question(Phrase yes, Phrase no, Predicate<Matter<? extends A>> test) {
        this.yes = yes;
        this.no = no;
        this.inquiry = Inquiry.whether(test);
    }

    /** A question of which the first phrase says yes and the second no. */
    public static <A extends Action> Question<A> of(Phrase yes, Phrase no, Predicate<Matter<? extends A>> test) {
        return new Question<>(yes, no, test);
    }

    /** A demand that it be so, cured by stating or changing one member of the act. */
    public Requirement<A> demandedOf(String member, String chinese, String english) {
        return isTrue().curedByAmending(member, chinese, english);
    }

    /** It is so. */
    public Condition<A> isTrue() {
        return Condition.onAnswer(this, true, yes, inquiry, 1L << Inquiry.YES, matter -> MUST.with(yes, no));
    }

    /** It is not so. */
    public Condition<A> isFalse() {
        return Condition.onAnswer(this, false, no, inquiry, 1L << Inquiry.NO, matter -> MUST.with(no, yes));
    }

    @Override
    public String toString() {
        return yes.english();
    }
}
