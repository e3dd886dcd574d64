package org.secrecy.testkit;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secrecy.custody.Custody;
import org.secrecy.policy.audit.AuditReport;
import org.secrecy.policy.audit.AuditedEntry;
import org.secrecy.policy.audit.TrackedDuty;
import org.secrecy.policy.decision.Decision;

/** Puts the whole of what an assertion failed on into words. Thread-safe. */
final class InWords {

    private InWords() {}

    /** The whole decision, in English and then in Chinese. */
    static String of(Decision decision) {
        return decision.explain(Locale.ENGLISH) + "\n\n" + decision.explain(Locale.CHINA);
    }

    /** Where the carrier is, in English. */
    static String of(Custody custody) {
        StringBuilder words = new StringBuilder();
        words.append("carrier ").append(custody.id());
        words.append(" is ").append(custody.stage().words().english());
        words.append(" and belongs to ").append(custody.keeper());
        custody.holder().ifPresent(holder -> words.append(", is with ").append(holder.name()));
        custody.loan().ifPresent(loan -> words.append(" until ").append(loan.dueOn()));
        custody.cabinet()
                .ifPresent(cabinet -> words.append(", has its place in ").append(cabinet));
        custody.dispatchedTo()
                .flatMap(addressee -> addressee.unit())
                .ifPresent(unit -> words.append(", was dispatched to ").append(unit));
        return words.toString();
    }

    /** What was refused, late, overdue and owed, and what could not be read, in English. */
    static String of(AuditReport report) {
        return Stream.of(
                        lines("refused", report.refused(), InWords::of),
                        lines("overdue", report.overdue(), InWords::of),
                        lines("late", report.late(), InWords::of),
                        lines("owed", report.owed(), InWords::of),
                        lines("not read", report.problems(), problem -> problem.message(Locale.ENGLISH)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "as of " + report.asOf() + ":\n", ""));
    }

    private static String of(AuditedEntry entry) {
        return "entry " + entry.entry().number() + ", " + entry.decision().explain(Locale.ENGLISH);
    }

    private static String of(TrackedDuty duty) {
        return duty.obligation().describe(Locale.ENGLISH) + ", since entry " + duty.arisenFrom();
    }

    private static <T> Stream<String> lines(String heading, List<T> things, Function<T, String> words) {
        return things.isEmpty()
                ? Stream.of(heading + ": none")
                : things.stream().map(thing -> heading + ": " + words.apply(thing));
    }
}
