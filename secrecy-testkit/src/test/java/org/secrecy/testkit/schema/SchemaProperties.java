package org.secrecy.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.secrecy.action.Action;
import org.secrecy.carrier.Carrier;
import org.secrecy.custody.Custody;
import org.secrecy.json.SecrecyJson;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.testkit.Proposal;

/** Whatever the library writes, its schema accepts. */
class SchemaProperties {

    private static final Judge ACTION = Judge.by(SchemaFile.ACTION);
    private static final Judge LEDGER_ENTRY = Judge.by(SchemaFile.LEDGER_ENTRY);
    private static final Judge CUSTODY = Judge.by(SchemaFile.CUSTODY);
    private static final Judge CARRIER = Judge.by(SchemaFile.CARRIER);
    private static final Judge DECISION = Judge.by(SchemaFile.DECISION);
    private static final Judge OBLIGATION = Judge.by(SchemaFile.OBLIGATION);

    @Property
    void ofEveryAct(@ForAll Action action) {
        accepts(ACTION, action);
        accepts(LEDGER_ENTRY, new LedgerEntry(1, action));
    }

    @Property
    void ofEveryCustody(@ForAll Custody custody) {
        accepts(CUSTODY, custody);
    }

    @Property
    void ofEveryCarrier(@ForAll Carrier carrier) {
        accepts(CARRIER, carrier);
    }

    @Property
    void ofEveryObligation(@ForAll Proposal proposal) {
        for (Obligation obligation : SecrecyPolicy.standard().owedAfter(proposal.action(), proposal.book())) {
            accepts(OBLIGATION, obligation);
        }
    }

    @Property
    void ofEveryDecision(@ForAll Proposal proposal) {
        accepts(DECISION, proposal.decidedBy(SecrecyPolicy.standard()));
    }

    private static void accepts(Judge judge, Object value) {
        String json = SecrecyJson.standard().write(value);
        assertThat(judge.errors(json)).as(json).isEmpty();
    }
}
