package org.secrecy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.secrecy.action.Action;
import org.secrecy.carrier.Carrier;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.custody.Stage;
import org.secrecy.ledger.Ledger;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;
import org.secrecy.sample.Samples;

/** What a value prints never holds a title, a need or a document. */
class NoSecretInALogProperties {

    @Property
    void noActPrintsATitleANeedOrADocument(@ForAll("secrets") String secret) {
        for (Action act : actsWith(secret)) {
            assertThat(act.toString()).doesNotContain(secret);
            assertThat(new LedgerEntry(1, act).toString()).doesNotContain(secret);
        }
        assertThat(Ledger.of(List.of(new LedgerEntry(1, actsWith(secret).get(0))))
                        .lines()
                        .toString())
                .doesNotContain(secret);
    }

    @Property
    void noCarrierAndNoCustodyPrintsATitleOrADocument(@ForAll("secrets") String secret) {
        Custody custody =
                Samples.custodyBuilder(Stage.KEPT).carrier(carrierWith(secret)).build();

        assertThat(carrierWith(secret).toString()).doesNotContain(secret);
        assertThat(custody.toString()).doesNotContain(secret);
        assertThat(CustodyBook.of(custody)
                        .after(Samples.copy(1, Samples.LI, Samples.NOON, 2))
                        .toString())
                .doesNotContain(secret);
    }

    @Property
    void noRefusalOfAnActRepeatsATitleOrADocument(@ForAll("secrets") String secret) {
        Custody custody = Samples.custodyBuilder(Stage.DESTROYED)
                .carrier(carrierWith(secret))
                .build();

        assertThat(catchThrowable(() -> custody.after(Samples.store(1, Samples.NOON))))
                .hasMessageNotContaining(secret);
        assertThat(catchThrowable(() ->
                        Carrier.builder().from(carrierWith(secret)).pages(0).build()))
                .hasMessageNotContaining(secret);
        assertThat(catchThrowable(() -> Receive.builder()
                        .from((Receive) actsWith(secret).get(0))
                        .listed(0)
                        .build()))
                .hasMessageNotContaining(secret);
    }

    @Example
    void whatIsPrintedNamesTheCarrierByItsNumber() {
        for (Action act : Samples.acts()) {
            assertThat(act.toString()).contains(act instanceof Receive ? Samples.DOCUMENT.toString() : act.subject());
        }
        assertThat(carrierWith("密密密").toString()).contains(Samples.FIRST.toString());
    }

    @Example
    void noSampleOfAnActPrintsItsSecrets() {
        for (Action act : Samples.acts()) {
            assertThat(act.toString()).doesNotContain(Samples.secrets().asList());
        }
    }

    @Provide
    Arbitrary<String> secrets() {
        return Arbitraries.strings()
                .withCharRange('\u3400', '\u4db5')
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    private static Carrier carrierWith(String secret) {
        return Carrier.builder()
                .from(Samples.carrier(1))
                .title(secret)
                .addDocuments(secret)
                .build();
    }

    private static List<Action> actsWith(String secret) {
        return List.of(
                Receive.builder()
                        .from((Receive) Samples.full(Receive.KIND))
                        .carriers(List.of(carrierWith(secret)))
                        .build(),
                Register.builder()
                        .from((Register) Samples.full(Register.KIND))
                        .entry(carrierWith(secret))
                        .build(),
                Borrow.builder()
                        .from((Borrow) Samples.full(Borrow.KIND))
                        .need(secret)
                        .build(),
                Return.builder()
                        .from((Return) Samples.full(Return.KIND))
                        .documents(List.of(secret))
                        .build(),
                Samples.full(Copy.KIND));
    }
}
