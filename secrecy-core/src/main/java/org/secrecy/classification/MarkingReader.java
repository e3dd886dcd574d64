package org.secrecy.classification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.secrecy.language.Phrase;
import org.secrecy.language.WrittenFormException;

/** Reads markings, exact ones and the irregular ones of provision 3.1.3. */
final class MarkingReader {

    static final char STAR = '★';

    private static final Phrase STAR_REQUIRED =
            Phrase.of("密级与保密期限之间应有“★”", "level and period must be separated by a star, ★");
    private static final Phrase LEVEL_REQUIRED = Phrase.of("标志应以绝密、机密或秘密开头", "a marking must begin with 绝密, 机密 or 秘密");

    private MarkingReader() {}

    static MarkingReading read(String text) {
        int star = firstStar(text);
        if (star < 0) {
            throw new WrittenFormException(STAR_REQUIRED, text, lengthOfLevel(text));
        }
        String written = text.substring(0, star);
        Optional<SecrecyLevel> level = level(Spaces.remove(written));
        if (level.isEmpty()) {
            throw new WrittenFormException(LEVEL_REQUIRED, text, 0);
        }
        Set<Irregularity> irregularities = EnumSet.noneOf(Irregularity.class);
        if (text.charAt(star) != STAR) {
            irregularities.add(Irregularity.OTHER_STAR);
        }
        String period = text.substring(star + 1);
        if (!Spaces.remove(written).equals(written) || (Spaces.strip(period).isEmpty() && !period.isEmpty())) {
            irregularities.add(Irregularity.SPACES);
        }
        Marking marking = Spaces.strip(period).isEmpty()
                ? bare(level.get(), irregularities)
                : withPeriod(level.get(), period, text, irregularities);
        return MarkingReading.builder()
                .marking(marking)
                .irregularities(irregularities)
                .build();
    }

    private static Marking bare(SecrecyLevel level, Set<Irregularity> irregularities) {
        irregularities.add(Irregularity.NO_PERIOD);
        return Marking.of(level);
    }

    private static Marking withPeriod(
            SecrecyLevel level, String period, String text, Set<Irregularity> irregularities) {
        PeriodReader reader = new PeriodReader(period);
        try {
            SecrecyPeriod read = reader.read();
            irregularities.addAll(reader.irregularities());
            return Marking.of(level, read);
        } catch (WrittenFormException failure) {
            throw failure.within(text, text.length() - period.length());
        }
    }

    private static int firstStar(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (ConditionText.STARS.indexOf(text.charAt(index)) >= 0) {
                return index;
            }
        }
        return -1;
    }

    private static Optional<SecrecyLevel> level(String name) {
        return Arrays.stream(SecrecyLevel.values())
                .filter(level -> level.chineseName().equals(name))
                .findFirst();
    }

    private static int lengthOfLevel(String text) {
        return level(text.substring(0, Math.min(2, text.length()))).isPresent() ? 2 : 0;
    }
}
