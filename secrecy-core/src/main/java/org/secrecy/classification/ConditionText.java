package org.secrecy.classification;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secrecy.language.Phrase;
import org.secrecy.language.WrittenFormException;

/** The one check of what may stand as the condition of a secrecy period (provision 3.1.3); building and parsing both use it. */
final class ConditionText {

    /** The star that stands between level and period, and what is written in its place. */
    static final String STARS = "★☆*";

    private static final Phrase AT_LEAST_TWO =
            Phrase.of("解密条件至少应有两个字符", "a condition must have at least two characters");
    private static final Phrase NO_OUTER_SPACE =
            Phrase.of("解密条件首尾不应有空格", "a condition must not begin or end with a space");
    private static final Phrase ONE_LINE = Phrase.of("解密条件应为一行可见文字", "a condition must be one line of visible text");
    private static final Phrase NOT_A_TERM =
            Phrase.of("保密期限应为规范的年、月或日期，或者解密条件", "a period must be a well-formed term or date, or a condition");
    private static final Phrase NOT_UNLIMITED = Phrase.of("不设期限的应写作“长期”", "an unlimited time must be written 长期");

    private static final Pattern ENDS_AS_TERM_OR_DATE =
            Pattern.compile("[\\p{Nd}" + ChineseNumerals.CHARACTERS + "](?:年|个月|月|日|号|天|周)$");

    /** Ways to say without end that are not 长期. As a part of a longer condition each may stand (永久基本农田划定前). */
    private static final Set<String> UNLIMITED =
            Set.of("永久", "永久保密", "永远", "永远保密", "无限期", "无限期保密", "无期限", "不限期", "无限", "无期", "长期保密", "终身", "终生", "永不解密");

    private ConditionText() {}

    static void check(String text) {
        failure(text).ifPresent(failure -> {
            throw failure;
        });
    }

    /** Why the text is no condition, or empty where it is one. */
    static Optional<WrittenFormException> failure(String text) {
        int invisible = firstInvisible(text);
        if (invisible >= 0) {
            return refused(ONE_LINE, text, invisible);
        }
        if (!Spaces.strip(text).equals(text)) {
            return refused(NO_OUTER_SPACE, text, Spaces.isSpace(text.charAt(0)) ? 0 : text.length() - 1);
        }
        String dense = Spaces.remove(text);
        if (dense.codePointCount(0, dense.length()) < 2) {
            return refused(AT_LEAST_TWO, text, text.length());
        }
        if (STARS.indexOf(text.charAt(0)) >= 0 || Character.isDigit(text.codePointAt(0))) {
            return refused(NOT_A_TERM, text, 0);
        }
        if (UNLIMITED.contains(dense) || dense.equals(SecrecyPeriod.LONG_TERM_TEXT)) {
            return refused(NOT_UNLIMITED, text, 0);
        }
        Matcher end = ENDS_AS_TERM_OR_DATE.matcher(dense);
        return end.find() ? refused(NOT_A_TERM, text, 0) : Optional.empty();
    }

    private static int firstInvisible(String text) {
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            int character = text.codePointAt(index);
            int type = Character.getType(character);
            boolean invisible = Character.isISOControl(character)
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.FORMAT
                    || (Character.isSpaceChar(character) && !Spaces.isSpace(character));
            if (invisible) {
                return index;
            }
        }
        return -1;
    }

    private static Optional<WrittenFormException> refused(Phrase requirement, String text, int position) {
        return Optional.of(new WrittenFormException(requirement, text, position));
    }
}
