package org.secrecy.examples.bureauyear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of cells, set in columns that are as wide as their widest cell. Used by one thread. */
final class Table {

    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** One more row. */
    void row(String... cells) {
        rows.add(Arrays.asList(cells));
    }

    /** The rows, one a line, without spaces at the ends of lines. */
    List<String> lines() {
        int[] widths = widths();
        return rows.stream().map(cells -> line(cells, widths)).toList();
    }

    private int[] widths() {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> cells : rows) {
            for (int column = 0; column < cells.size(); column++) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(cells.get(column)));
            }
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder(INDENT);
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            line.append(cell)
                    .append(" ".repeat(widths[column] - DisplayWidth.of(cell)))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
