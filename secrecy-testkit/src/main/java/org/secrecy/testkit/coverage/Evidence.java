package org.secrecy.testkit.coverage;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** What shows that tests have exercised a provision. */
public enum Evidence implements Worded {

    /** Decisions stood on both sides of a rule that claims it. */
    RULE("规则两面均已测试", "a rule was met on both sides"),

    /** A duty that claims it arose in a decision. */
    DUTY("义务已产生", "a duty arose"),

    /** A test that names it passed. */
    TEST("指明该条款的测试已通过", "a test that names it passed");

    private final Phrase words;

    Evidence(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
