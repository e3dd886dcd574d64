package org.secrecy.policy.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        return blocks.toArray(new Block[0]);
    }

    private static Block block(int first, List<? extends List<? extends Condition<?>>> rows, Inquiries inquiries) {
        Map<Integer, Draft> drafts = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (Condition<?> condition : rows.get(row)) {
                int inquiry = inquiries.number(condition);
                Draft draft = drafts.get(inquiry);
                if (draft == null) {
                    draft = new Draft(inquiry);
                    drafts.put(inquiry, draft);
                }
                draft.ask(1L << row, condition);
            }
        }
        List<Draft> sorted = new ArrayList<>(drafts.values());
        sorted.sort(null);
        Column[] columns = new Column[sorted.size()];
        for (int index = 0; index < columns.length; index++) {
            columns[index] = sorted.get(index).column();
        }
        return new Block(first, rows.size(), columns);
    }

    /** A column to which rows are still added; those that most rows ask come first, for they rule out most. */
    private static final class Draft implements Comparable<Draft> {

        private final int inquiry;
        private long asking;
        private final long[] left = new long[Inquiry.MOST_ANSWERS];

        private Draft(int inquiry) {
            this.inquiry = inquiry;
            Arrays.fill(left, -1L);
        }

        private void ask(long row, Condition<?> condition) {
            asking |= row;
            for (int answer = 0; answer < left.length; answer++) {
                if (!condition.isMadeTrueBy(answer)) {
                    left[answer] &= ~row;
                }
            }
        }

        private Column column() {
            int length = left.length;
            while (length > 1 && left[length - 2] == left[length - 1]) {
                length--;
            }
            return new Column(inquiry, asking, Arrays.copyOf(left, length));
        }

        @Override
        public int compareTo(Draft other) {
            return Integer.compare(Long.bitCount(other.asking), Long.bitCount(asking));
        }
    }

    /** The number, among all, of its first rule or duty. */
    int first() {
        return first;
    }

    /**
     * Asks what decides about them.
     *
     * @return the bits of those whose conditions all hold, or hold but for some that fail
     */
    long applying(Evaluation evaluation) {
        long applying = all;
        for (Column column : columns) {
            if ((applying & column.asking) != 0) {
                int answer = evaluation.answer(column.inquiry);
                applying &= answer == Evaluation.FAILED ? -1 : column.left[Math.min(answer, column.left.length - 1)];
            }
        }
        return applying;
    }

    /** Of those that apply or may apply, which have a condition that fails. */
    long failing(Evaluation evaluation, long applying) {
        long failing = 0;
        for (Column column : columns) {
            if ((applying & column.asking) != 0 && evaluation.answer(column.inquiry) == Evaluation.FAILED) {
                failing |= column.asking;
            }
        }
        return applying & failing;
    }
}
