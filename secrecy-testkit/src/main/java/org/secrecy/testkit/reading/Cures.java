package org.secrecy.testkit.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.secrecy.carrier.CarrierId;
import org.secrecy.language.Phrase;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Remedy;

/** The remedies that bear words, said shortly. Two of the same words are one remedy, two of other words are two. */
final class Cures {

    private Cures() {}

    /** Change that member of the act. */
    static Remedy amend(String member, String words) {
        return new Remedy.Amend(member, Phrase.of(words, words));
    }

    /** Have somebody who holds one of these posts stand in that member of the act. */
    static Remedy assign(String member, Post... posts) {
        return new Remedy.Assign(member, Phrase.of(member, member), ImmutableSet.copyOf(posts));
    }

    /** Bring about first what the custody of these carriers lacks. */
    static Remedy settleFirst(Collection<CarrierId> carriers, String words) {
        return new Remedy.SettleFirst(ImmutableList.copyOf(carriers), Phrase.of(words, words));
    }
}
