package org.secrecy.testkit.reference;

import org.secrecy.policy.decision.ProvisionNumber;

/** The headings of chapters on the pages. */
final class Chapter {

    private Chapter() {}

    /** The heading of the chapter in which the provision stands. */
    static String heading(ProvisionNumber provision) {
        return heading(provision.chapter());
    }

    /** The heading of this chapter. */
    static String heading(int number) {
        return number + " "
                + Markdown.bilingual(
                        org.secrecy.policy.regulation.Chapter.of(number).words());
    }
}
