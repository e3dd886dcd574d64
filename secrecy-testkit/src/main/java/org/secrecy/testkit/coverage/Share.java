package org.secrecy.testkit.coverage;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of how many. Immutable and thread-safe.
 *
 * @param covered how many are covered, 0 to all
 * @param all how many there are
 */
public record Share(int covered, int all) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** No more are covered than there are. */
    public Share {
        checkArgument(covered >= 0 && covered <= all, "covered must be 0 to %s, but was %s", all, covered);
    }

    /** The share in percent, with one decimal, rounded down so that only all of them are 100; of none it is 100. */
    public BigDecimal percent() {
        return all == 0
                ? HUNDRED.setScale(1)
                : HUNDRED.multiply(BigDecimal.valueOf(covered)).divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN);
    }

    /** Whether it is as much as this percentage, or more; nothing is rounded. */
    public boolean reaches(BigDecimal floor) {
        return all == 0
                || HUNDRED.multiply(BigDecimal.valueOf(covered)).compareTo(floor.multiply(BigDecimal.valueOf(all)))
                        >= 0;
    }

    /** The share as it is read, such as {@code 57.3 % (291 of 508)}; {@code none} where there is nothing to cover. */
    @Override
    public String toString() {
        return all == 0 ? "none" : percent() + " % (" + covered + " of " + all + ")";
    }
}
