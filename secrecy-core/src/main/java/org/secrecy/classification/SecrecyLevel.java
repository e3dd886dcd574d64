package org.secrecy.classification;

import java.util.Arrays;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;
import org.secrecy.language.WrittenFormException;

/**
 * The three levels of state secret, from high to low.
 *
 * <p>English translations of 机密 and 秘密 contradict one another; the names chosen here keep their order visible. Internal and
 * open are no levels, see {@link Classification}.
 */
public enum SecrecyLevel implements Worded {

    /** 绝密: the most important state secrets; by law secret for 30 years at the longest. */
    TOP_SECRET("UM", "绝密", "top secret", 3, 30),

    /** 机密: important state secrets; by law secret for 20 years at the longest. */
    HIGHLY_SECRET("JM", "机密", "highly secret", 2, 20),

    /** 秘密: ordinary state secrets; by law secret for 10 years at the longest. */
    SECRET("MM", "秘密", "secret", 1, 10);

    private final String code;
    private final Phrase words;
    private final int rank;
    private final int statutoryYears;

    SecrecyLevel(String code, String chinese, String english, int rank, int statutoryYears) {
        this.code = code;
        this.words = Phrase.of(chinese, english);
        this.rank = rank;
        this.statutoryYears = statutoryYears;
    }

    /** The code of GB/T 7156: {@code UM}, {@code JM} or {@code MM}. */
    public String code() {
        return code;
    }

    /** The name as it is marked on carriers: 绝密, 机密 or 秘密. */
    public String chineseName() {
        return words.chinese();
    }

    /** The longest period by law, in years (provision 3.1.2); it counts where a state secret names no period. */
    public int statutoryYears() {
        return statutoryYears;
    }

    /** Whether this level is the same as the other or higher. */
    public boolean isAtLeast(SecrecyLevel other) {
        return rank >= other.rank;
    }

    @Override
    public Phrase words() {
        return words;
    }

    /**
     * The level of this GB/T 7156 code.
     *
     * @throws WrittenFormException if the code is none of {@code UM}, {@code JM}, {@code MM}
     */
    public static SecrecyLevel ofCode(String code) {
        return Arrays.stream(values())
                .filter(level -> level.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new WrittenFormException(
                        Phrase.of("密级代码应为UM、JM或MM", "the code of a level must be UM, JM or MM"), code, 0));
    }
}
