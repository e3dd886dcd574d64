package org.secrecy.policy.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Up to 64 rules, or duties, whose conditions are asked together: one bit for each.
 *
 * <p>All of them apply until an answer rules some out. An inquiry that none of the others still makes is left out; so a matter that is
 * not classified is never asked who approved it. Immutable and thread-safe.
 */
final class Block {

    private static final int SIZE = Long.SIZE;

    private final int first;
    private final long all;
    private final Column[] columns;

    private Block(int first, int size, Column[] columns) {
        this.first = first;
        this.all = -1L >>> (SIZE - size);
        this.columns = columns;
    }

    /** One inquiry: its number, who makes it, and by answer who is left; the last place is that of every further answer. */
    private static final class Column {

        private final int inquiry;
        private final long asking;
        private final long[] left;

        private Column(int inquiry, long asking, long[] left) {
            this.inquiry = inquiry;
            this.asking = asking;
            this.left = left;
        }
    }

    /** The blocks of these rules or duties, each given by its conditions, in order. */
    static Block[] of(List<? extends List<? extends Condition<?>>> rows, Inquiries inquiries) {
        List<Block> blocks = new ArrayList<>();
        for (int first = 0; first < rows.size(); first += SIZE) {
            blocks.add(block(first, rows.subList(first, Math.min(first + SIZE, rows.size())), inquiries));
        }
        return blocks.toArray(Block[]::new);
    }

    private static Block block(int first, List<? extends List<? extends Condition<?>>> rows, Inquiries inquiries) {
        Column[] columns = rows.stream()
                .flatMap(List::stream)
                .map(inquiries::number)
                .distinct()
                .map(inquiry -> column(inquiry, rows, inquiries))
                .sorted(Comparator.comparingInt((Column column) -> Long.bitCount(column.asking))
                        .reversed()) // what most of them ask rules out most
                .toArray(Column[]::new);
        return new Block(first, rows.size(), columns);
    }

    private static Column column(int inquiry, List<? extends List<? extends Condition<?>>> rows, Inquiries inquiries) {
        long asking = 0;
        long[] left = new long[Inquiry.MOST_ANSWERS];
        Arrays.fill(left, -1L);
        for (int row = 0; row < rows.size(); row++) {
            for (Condition<?> condition : rows.get(row)) {
                if (inquiries.number(condition) == inquiry) {
                    asking |= bit(row);
                    ruleOut(bit(row), condition, left);
                }
            }
        }
        return new Column(inquiry, asking, withoutRepetition(left));
    }

    private static void ruleOut(long row, Condition<?> condition, long[] left) {
        for (int answer = 0; answer < left.length; answer++) {
            if (!condition.isMadeTrueBy(answer)) {
                left[answer] &= ~row;
            }
        }
    }

    private static long[] withoutRepetition(long[] left) {
        int length = left.length;
        while (length > 1 && left[length - 2] == left[length - 1]) {
            length--;
        }
        return Arrays.copyOf(left, length);
    }

    private static long bit(int row) {
        return 1L << row;
    }

    /** The number, among all, of its first rule or duty. */
    int first() {
        return first;
    }

    /**
     * Asks what decides about them.
     *
     * @return the bits of those whose conditions all hold, or hold but for some that fail; the evaluation is told the latter
     */
    long applying(Evaluation evaluation) {
        long applying = all;
        long failing = 0;
        for (Column column : columns) {
            if ((applying & column.asking) != 0) {
                int answer = evaluation.answer(column.inquiry);
                if (answer == Evaluation.FAILED) {
                    failing |= column.asking;
                } else {
                    applying &= column.left[Math.min(answer, column.left.length - 1)];
                }
            }
        }
        evaluation.note(applying & failing);
        return applying;
    }
}
