package org.secrecy.testkit.reference;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.profile.DatedValue;
import org.secrecy.policy.profile.Mark;
import org.secrecy.policy.profile.ParameterEntry;
import org.secrecy.policy.profile.Profile;

/** Every number and choice of the standard profile. */
final class ProfilePage {

    private static final int EVERY_CHAPTER = -1;
    private static final String GENERAL = Markdown.bilingual(Phrase.of("通则", "For all chapters"));

    private ProfilePage() {}

    static String write() {
        ImmutableCollection<ParameterEntry> entries =
                Profile.standard().entries().values();
        Markdown page = Markdown.page(Phrase.of("参数", "Profile"))
                .paragraph("The " + entries.size()
                        + " numbers and choices of the standard profile. No rule holds one itself; an act is "
                        + "decided under the values of its day.")
                .bullets(ImmutableList.of(
                        "**†** a choice that the text leaves open: a profile may set it freely.",
                        "**‡** a limit that the text or the law states: a profile may only tighten it, in the direction given.",
                        "**value**: each with the day from which it holds and its source. **at least** and **at most**: what a "
                                + "number may not go below and not above."));
        ImmutableSortedMap<Integer, Collection<ParameterEntry>> byChapter = ImmutableSortedMap.copyOf(
                Multimaps.index(entries, ProfilePage::chapter).asMap());
        byChapter.forEach((chapter, ofChapter) -> {
            page.heading(2, chapter == EVERY_CHAPTER ? GENERAL : Chapter.heading(chapter))
                    .table(
                            "parameter",
                            "mark",
                            "meaning",
                            "type",
                            "value",
                            "from",
                            "source",
                            "tighter",
                            "at least",
                            "at most",
                            "provisions");
            ofChapter.forEach(entry -> write(entry, page));
        });
        return page.text();
    }

    private static int chapter(ParameterEntry entry) {
        return entry.provisions().stream()
                .findFirst()
                .map(provision -> ProvisionNumber.parse(provision).chapter())
                .orElse(EVERY_CHAPTER);
    }

    private static void write(ParameterEntry entry, Markdown page) {
        page.row(
                Markdown.code(entry.parameter().name()),
                entry.mark() == Mark.CHOICE ? "†" : "‡",
                Markdown.stacked(entry.words()),
                Markdown.stacked(entry.parameter().type().words()),
                values(entry, value -> value(value.value(), entry)),
                values(entry, value -> value.from().toString()),
                values(entry, value -> Markdown.plain(value.source())),
                entry.tighter().map(way -> way.name().toLowerCase(Locale.ROOT)).orElse("–"),
                entry.minimum().map(Object::toString).orElse("–"),
                entry.maximum().map(Object::toString).orElse("–"),
                entry.provisions().isEmpty() ? "–" : String.join(", ", entry.provisions()));
    }

    private static String values(ParameterEntry entry, Function<DatedValue, String> column) {
        return Markdown.lines(entry.values().stream().map(column).toList());
    }

    private static String value(Object value, ParameterEntry entry) {
        if (value instanceof Collection<?> many) {
            return many.isEmpty()
                    ? "(none)"
                    : many.stream().map(one -> value(one, entry)).collect(Collectors.joining(", "));
        }
        if (value instanceof Enum<?> constant) {
            return Markdown.code(constant.name())
                    + (value instanceof Worded worded
                            ? " " + Markdown.plain(worded.words().chinese())
                            : "");
        }
        return Markdown.code(value.toString())
                + entry.unit().map(unit -> " " + unit).orElse("");
    }
}
