package org.secrecy.policy.rule;

import org.secrecy.action.ContentAction;
import org.secrecy.classification.Grade;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.foreign.AbroadAction;
import org.secrecy.language.Phrase;

/** The vocabulary of content: what is published, told, sent or stored. Thread-safe. */
public final class ContentFacts {

    /** Whether the content is a state secret that is not yet declassified. */
    public static final Question<ContentAction> CONTENT_CLASSIFIED = Question.of(
            Phrase.of("内容涉密", "the content is classified"),
            Phrase.of("内容不涉密", "the content is not classified"),
            matter -> matter.action().content().isClassifiedOn(matter.day()));

    /** Whether the content is internal, as what is declassified is until it is released. */
    public static final Question<ContentAction> CONTENT_INTERNAL = Question.of(
            Phrase.of("内容为内部事项", "the content is internal"),
            Phrase.of("内容不是内部事项", "the content is not internal"),
            matter -> matter.action().content().gradeOn(matter.day()) == Grade.INTERNAL);

    /** The level of the content that counts on the day of the act. */
    public static final Fact<ContentAction, SecrecyLevel> CONTENT_LEVEL = Fact.of(
            "内容的密级", "level of the content", matter -> matter.action().content().levelOn(matter.day()));

    /** Whether the content goes abroad. */
    public static final Question<AbroadAction> GOES_ABROAD = Question.of(
            Phrase.of("发往境外", "it goes abroad"),
            Phrase.of("不发往境外", "it does not go abroad"),
            matter -> matter.action().abroad());

    private ContentFacts() {}
}
