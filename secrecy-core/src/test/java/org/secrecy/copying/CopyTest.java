package org.secrecy.copying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.secrecy.sample.Samples.CHEN;
import static org.secrecy.sample.Samples.DOCUMENT;
import static org.secrecy.sample.Samples.LI;
import static org.secrecy.sample.Samples.NOON;
import static org.secrecy.sample.Samples.copy;

import org.junit.jupiter.api.Test;
import org.secrecy.carrier.CarrierId;

class CopyTest {

    @Test
    void theCopiesMadeBearTheirOwnNumbersOfTheSameDocument() {
        assertThat(copy(1, LI, NOON, 2, 3).made())
                .containsExactly(CarrierId.of(DOCUMENT, 2), CarrierId.of(DOCUMENT, 3));
    }

    @Test
    void thereIsAtLeastOneCopy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> copy(1, LI, NOON))
                .withMessage("copies must be at least one, but were none");
    }

    @Test
    void noCopyBearsTheOriginalsNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> copy(1, LI, NOON, 2, 1))
                .withMessage("a copy must bear a number of its own, but was 000001, the original's");
    }

    @Test
    void theActorOperatesTheMachineUnlessTheActNamesAnother() {
        Copy copy = copy(1, LI, NOON, 2);

        assertThat(copy.operator()).isEqualTo(LI);
        assertThat(Copy.builder().from(copy).operatedBy(CHEN).build().operator())
                .isEqualTo(CHEN);
    }

    @Test
    void aGrantCountsWhatWasMadeAndWhatRemains() {
        CopyGrant grant = new CopyGrant("批1", 3, 1);

        assertThat(grant.remaining()).isEqualTo(2);
        assertThat(grant.afterMaking(2)).isEqualTo(new CopyGrant("批1", 3, 3));
        assertThat(grant.afterMaking(2).remaining()).isZero();
        assertThat(grant.afterMaking(5)).isEqualTo(new CopyGrant("批1", 3, 6));
        assertThat(grant.afterMaking(5).remaining()).isZero();
        assertThat(grant.afterMaking(Integer.MAX_VALUE - 1)).isEqualTo(new CopyGrant("批1", 3, Integer.MAX_VALUE));
        assertThat(grant.afterMaking(Integer.MAX_VALUE)).isEqualTo(new CopyGrant("批1", 3, Integer.MAX_VALUE));
    }

    @Test
    void aGrantIsOfAtLeastOneCopyAndNoneIsMadeLessThanNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CopyGrant(" ", 1, 0))
                .withMessage("the identity of an approval must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CopyGrant("批1", 0, 0))
                .withMessage("copies granted must be positive, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CopyGrant("批1", 1, -1))
                .withMessage("copies made must not be negative, but was -1");
    }
}
