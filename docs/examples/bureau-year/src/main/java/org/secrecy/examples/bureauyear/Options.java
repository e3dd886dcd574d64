package org.secrecy.examples.bureauyear;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secrecy.language.Phrase;

/**
 * What the program is asked to do.
 *
 * @param ledger the file to read
 * @param roster the file that says who holds which post; empty where posts count as each act states them
 * @param asOf the last day of the audit; empty where the ledger's last entry is to tell
 * @param locale the language of the report
 * @param help whether only the usage is wanted
 */
record Options(Path ledger, Optional<Path> roster, Optional<LocalDate> asOf, Locale locale, boolean help) {

    private static final Phrase UNKNOWN = Phrase.of(
            "选项应为--roster、--no-roster、--as-of、--lang、--help之一，但为“{0}”",
            "an option must be one of --roster, --no-roster, --as-of, --lang, --help, but was \"{0}\"");
    private static final Phrase NO_VALUE =
            Phrase.of("选项{0}后应有值，但没有", "the option {0} must be followed by a value, but was not");
    private static final Phrase NO_DAY =
            Phrase.of("日期应写作2025-12-31的形式，但为“{0}”", "a day must be written like 2025-12-31, but was \"{0}\"");
    private static final Phrase NO_LANGUAGE =
            Phrase.of("语言应为zh或en，但为“{0}”", "the language must be zh or en, but was \"{0}\"");
    private static final Phrase NO_PATH =
            Phrase.of("台账和任职名册应为文件路径，但为“{0}”", "a ledger or roster must be the path of a file, but was \"{0}\"");
    private static final Phrase BOTH = Phrase.of(
            "--roster和--no-roster只应有一个，但两者都有", "only one of --roster and --no-roster must be given, but both were");
    private static final Phrase TWICE =
            Phrase.of("只应指定一个台账，但另有“{0}”", "only one ledger must be named, but there was also \"{0}\"");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final String LANGUAGE = "--lang";

    /**
     * The options that these arguments write.
     *
     * @throws UsageException if they write none
     */
    static Options parse(String... arguments) throws UsageException {
        Locale asked = languageAskedFor(Arrays.asList(arguments));
        Optional<Path> ledger = Optional.empty();
        Optional<Path> roster = Optional.empty();
        boolean noRoster = false;
        Optional<LocalDate> asOf = Optional.empty();
        boolean help = false;
        Iterator<String> rest = Arrays.asList(arguments).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            switch (argument) {
                case "--help" -> help = true;
                case "--roster" -> roster = Optional.of(path(valueOf(argument, rest, asked), asked));
                case "--no-roster" -> noRoster = true;
                case "--as-of" -> asOf = Optional.of(day(valueOf(argument, rest, asked), asked));
                case LANGUAGE -> language(valueOf(argument, rest, asked), asked);
                default -> {
                    refuse(argument.startsWith("-"), UNKNOWN.with(argument), asked);
                    refuse(ledger.isPresent(), TWICE.with(argument), asked);
                    ledger = Optional.of(path(argument, asked));
                }
            }
        }
        refuse(noRoster && roster.isPresent(), BOTH, asked);
        Path read = ledger.orElseGet(LedgerFile::standard);
        return new Options(read, noRoster ? roster : roster.or(() -> RosterFile.beside(read)), asOf, asked, help);
    }

    /** Found ahead of all else, so that a complaint about any argument is in this language. */
    private static Locale languageAskedFor(List<String> arguments) {
        int option = arguments.lastIndexOf(LANGUAGE);
        boolean english = option >= 0
                && option + 1 < arguments.size()
                && arguments.get(option + 1).equals("en");
        return english ? Locale.ENGLISH : Locale.CHINA;
    }

    private static String valueOf(String option, Iterator<String> rest, Locale locale) throws UsageException {
        refuse(!rest.hasNext(), NO_VALUE.with(option), locale);
        return rest.next();
    }

    private static void language(String text, Locale locale) throws UsageException {
        refuse(!text.equals("zh") && !text.equals("en"), NO_LANGUAGE.with(text), locale);
    }

    private static LocalDate day(String text, Locale locale) throws UsageException {
        refuse(!DAY.matcher(text).matches(), NO_DAY.with(text), locale);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noSuchDay) {
            throw new UsageException(NO_DAY.with(text), locale);
        }
    }

    private static Path path(String text, Locale locale) throws UsageException {
        try {
            Path path = Path.of(text);
            refuse(path.getFileName() == null || text.isEmpty(), NO_PATH.with(text), locale);
            return path;
        } catch (InvalidPathException noPath) {
            throw new UsageException(NO_PATH.with(text), locale);
        }
    }

    private static void refuse(boolean wrong, Phrase words, Locale locale) throws UsageException {
        if (wrong) {
            throw new UsageException(words, locale);
        }
    }
}
