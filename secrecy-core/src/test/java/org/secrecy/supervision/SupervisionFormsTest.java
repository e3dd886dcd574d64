package org.secrecy.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.sample.Forms.refused;
import static org.secrecy.sample.Samples.ARCHIVE_ROOM;
import static org.secrecy.sample.Samples.DOCUMENT;
import static org.secrecy.sample.Samples.LI;
import static org.secrecy.sample.Samples.NOON;
import static org.secrecy.sample.Samples.PLANNING;
import static org.secrecy.sample.Samples.copy;
import static org.secrecy.sample.Samples.handIn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secrecy.carrier.CarrierId;

/** What an inventory compares, and what a handing in names. */
class SupervisionFormsTest {

    private static CarrierId id(int copy) {
        return CarrierId.of(DOCUMENT, copy);
    }

    private static TakeInventory inventory(List<CarrierId> listed, List<CarrierId> out, List<CarrierId> seen) {
        return TakeInventory.builder()
                .actor(LI)
                .at(NOON)
                .unit(PLANNING)
                .listed(listed)
                .out(out)
                .seen(seen)
                .build();
    }

    @Test
    void notSeenIsWhatIsListedAndNeitherOutNorSeenInTheOrderOfTheList() {
        TakeInventory inventory = inventory(List.of(id(5), id(4), id(3), id(2), id(1)), List.of(id(4)), List.of(id(2)));

        assertThat(inventory.notSeen()).containsExactly(id(5), id(3), id(1));
        assertThat(inventory.notListed()).isEmpty();
    }

    @Test
    void notListedIsWhatWasSeenAndIsNotListedInTheOrderOfSeeing() {
        TakeInventory inventory = inventory(List.of(id(2)), List.of(), List.of(id(9), id(2), id(7)));

        assertThat(inventory.notListed()).containsExactly(id(9), id(7));
        assertThat(inventory.notSeen()).isEmpty();
    }

    @Test
    void whatIsOutAndSeenAllTheSameIsNoDifference() {
        TakeInventory inventory = inventory(List.of(id(1)), List.of(id(1)), List.of(id(1)));

        assertThat(inventory.notSeen()).isEmpty();
        assertThat(inventory.notListed()).isEmpty();
    }

    @Test
    void anEmptyListAndNothingSeenIsAnInventory() {
        assertThat(inventory(List.of(), List.of(), List.of()).notSeen()).isEmpty();
        assertThat(inventory(List.of(), List.of(), List.of()).notListed()).isEmpty();
    }

    @Test
    void whatIsOutIsListed() {
        refused(
                () -> inventory(List.of(id(1)), List.of(id(1), id(2)), List.of(id(2))),
                "what is out must be among the listed, but was not: [规发〔2026〕12号#000002]");
    }

    @Test
    void theUnitThatHandsInIsTheOneThatKeepsIt() {
        assertThat(handIn(1, PLANNING, NOON).keptBy()).contains(PLANNING);
        assertThat(handIn(1, PLANNING, NOON).keptBy())
                .contains(handIn(1, PLANNING, NOON).handedInBy());
        assertThat(handIn(1, PLANNING, NOON).keeper()).isEqualTo(ARCHIVE_ROOM);
    }
}
