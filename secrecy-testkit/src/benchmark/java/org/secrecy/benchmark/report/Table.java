package org.secrecy.benchmark.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A Markdown table, with the columns that every measurement has. Used by one thread. */
final class Table {

    private static final ImmutableList<String> MEASURED =
            ImmutableList.of("median", "mean", "± (99.9 %)", "forks from–to", "allocated");

    private final List<String> lines = new ArrayList<>();

    private Table(List<String> headings) {
        lines.add(row(headings));
        lines.add(row(Collections.nCopies(headings.size(), "---")));
    }

    /** A table of measurements: these columns first, those afterwards. */
    static Table of(List<String> before, String... after) {
        List<String> headings = new ArrayList<>(before);
        headings.addAll(MEASURED);
        headings.addAll(List.of(after));
        return new Table(headings);
    }

    /** A table of anything. */
    static Table plain(String... headings) {
        return new Table(List.of(headings));
    }

    Table add(List<String> before, Measurement measured, String... after) {
        List<String> cells = new ArrayList<>(before);
        cells.add(Figures.time(measured.median()));
        cells.add(Figures.time(measured.mean()));
        cells.add(Figures.time(measured.error()));
        cells.add(Figures.time(measured.lowest()) + "–" + Figures.time(measured.highest()));
        cells.add(Figures.bytes(measured.bytes()));
        cells.addAll(List.of(after));
        lines.add(row(cells));
        return this;
    }

    Table add(String... cells) {
        lines.add(row(List.of(cells)));
        return this;
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
