package org.secrecy.benchmark;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.copying.Copy;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.ledger.Ledger;
import org.secrecy.ledger.LedgerEntry;

/** Ledgers of any even number of entries, and acts on any number of copies. Thread-safe. */
final class LongLedgers {

    private static final Duration BETWEEN_ENTRIES = Duration.ofHours(2);
    private static final Receive RECEIPT = receipt();
    private static final Carrier RECEIVED = RECEIPT.carriers().get(0);

    private LongLedgers() {}

    private static Receive receipt() {
        return SeededActs.permitted(Receive.KIND, SeededActs.IN_TURN).stream()
                .map(proposal -> (Receive) proposal.action())
                .filter(receive -> receive.carriers().size() == 1)
                .findFirst()
                .orElseThrow();
    }

    /** Three documents received in eight hours, of which the first is registered two hours later: two thirds of what is owed stays open. */
    static Ledger ofReceipts(int entries) {
        List<LedgerEntry> ledger = new ArrayList<>(entries);
        Instant at = RECEIPT.at();
        for (int number = 0; number < entries; number += 2) {
            Receive received = receipt(number, at);
            ledger.add(new LedgerEntry(number + 1L, received));
            at = at.plus(BETWEEN_ENTRIES);
            CarrierId carrier = received.carriers().get(0).id();
            ledger.add(new LedgerEntry(
                    number + 2L, number % 4 == 0 ? registration(carrier, at) : receipt(number + 1, at)));
            at = at.plus(BETWEEN_ENTRIES);
        }
        return Ledger.of(ledger);
    }

    private static Receive receipt(int number, Instant at) {
        DocumentNumber document =
                DocumentNumber.of("来", RECEIVED.id().document().year(), number + 1);
        Carrier carrier = Carrier.builder()
                .from(RECEIVED)
                .id(new CarrierId(document, RECEIVED.id().copy()))
                .build();
        return Receive.builder()
                .from(RECEIPT)
                .document(document)
                .carriers(ImmutableList.of(carrier))
                .at(at)
                .build();
    }

    private static Register registration(CarrierId carrier, Instant at) {
        return Register.builder().carrier(carrier).actor(RECEIPT.actor()).at(at).build();
    }

    /** The book of one carrier that was just received. */
    static CustodyBook bookOfOne() {
        return CustodyBook.empty(RECEIVED.id().document()).after(RECEIPT);
    }

    /** A copying of it, of so many copies. */
    static Copy copying(int copies) {
        int original = RECEIVED.id().copy().value();
        return Copy.builder()
                .from((Copy) SeededActs.permitted(Copy.KIND, 1).get(0).action())
                .carrier(RECEIVED.id())
                .at(RECEIPT.at().plus(BETWEEN_ENTRIES))
                .copies(IntStream.rangeClosed(original + 1, original + copies)
                        .mapToObj(CopyNumber::of)
                        .toList())
                .build();
    }
}
