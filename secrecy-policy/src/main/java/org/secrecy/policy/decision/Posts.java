package org.secrecy.policy.decision;

import java.util.Collection;
import org.secrecy.language.Phrase;
import org.secrecy.office.Post;

/** Puts a choice of posts into words. */
final class Posts {

    private static final Phrase OR = Phrase.of("或", " or the ");

    private Posts() {}

    static Phrase any(Collection<Post> posts) {
        return Phrase.join(OR, posts);
    }
}
