package org.secrecy.policy.regulation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/**
 * A chapter of the bureau's regulation. Immutable and thread-safe.
 *
 * @param number its number, 0 to 10
 * @param words its title
 */
public record Chapter(int number, Phrase words) implements Worded {

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

    /**
     * The chapter of this number.
     *
     * @throws IllegalArgumentException if the regulation has no such chapter
     */
    public static Chapter of(int number) {
        checkArgument(
                number >= 0 && number < TITLES.size(),
                "the chapter must be 0 to %s, but was %s",
                TITLES.size() - 1,
                number);
        return new Chapter(number, TITLES.get(number));
    }
}
