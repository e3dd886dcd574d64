package org.secrecy.testkit.reference;

import com.google.common.collect.ImmutableList;
import org.secrecy.language.Phrase;
import org.secrecy.policy.decision.ProvisionNumber;

/** The chapters of the regulation, by number. */
final class Chapter {

    private static final ImmutableList<Phrase> TITLES = ImmutableList.of(
            Phrase.of("目的", "Purpose"),
            Phrase.of("机要工作", "Confidential-affairs duties"),
            Phrase.of("兼职保密员", "Part-time secrecy officers"),
            Phrase.of("文件", "Documents"),
            Phrase.of("宣传报道", "Publicity"),
            Phrase.of("外事", "Foreign affairs"),
            Phrase.of("涉密会议", "Meetings on classified matter"),
            Phrase.of("档案", "Archives"),
            Phrase.of("传真", "Fax"),
            Phrase.of("复印", "Copying"),
            Phrase.of("计算机", "Computers"));

    private Chapter() {}

    /** The heading of the chapter in which the provision stands. */
    static String heading(ProvisionNumber provision) {
        return heading(provision.chapter());
    }

    /** The heading of this chapter. */
    static String heading(int number) {
        return number + " " + Markdown.bilingual(TITLES.get(number));
    }
}
