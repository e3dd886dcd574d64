package org.secrecy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.secrecy.action.Action;
import org.secrecy.carrier.Carrier;
import org.secrecy.classification.Classification;
import org.secrecy.classification.Marking;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.custody.Custody;
import org.secrecy.json.SecrecyJackson2Module;
import org.secrecy.json.SecrecyJson;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Obligation;

/** Promise 7: every value survives JSON unchanged, with both generations of Jackson. */
class JsonProperties {

    private static final SecrecyJson JSON = SecrecyJson.standard();
    private static final JsonMapper JACKSON_2 = SecrecyJackson2Module.strictMapper();

    @Property
    void everyActSurvives(@ForAll Action action) throws JsonProcessingException {
        survives(action, Action.class);
        survives(new LedgerEntry(1, action), LedgerEntry.class);
    }

    @Property
    void everyCustodySurvives(@ForAll Custody custody) throws JsonProcessingException {
        survives(custody, Custody.class);
    }

    @Property
    void everyCarrierSurvives(@ForAll Carrier carrier) throws JsonProcessingException {
        survives(carrier, Carrier.class);
    }

    @Property
    void everyClassificationSurvives(@ForAll Classification classification) throws JsonProcessingException {
        survives(classification, Classification.class);
    }

    @Property
    void everyMarkingAndPeriodSurvives(@ForAll Marking marking, @ForAll SecrecyPeriod period)
            throws JsonProcessingException {
        survives(marking, Marking.class);
        survives(period, SecrecyPeriod.class);
    }

    @Property
    void everyObligationSurvives(@ForAll Proposal proposal) throws JsonProcessingException {
        for (Obligation obligation : SecrecyPolicy.standard().owedAfter(proposal.action(), proposal.book())) {
            survives(obligation, Obligation.class);
        }
    }

    private static <T> void survives(T value, Class<T> type) throws JsonProcessingException {
        String written = JSON.write(value);
        assertThat(JSON.read(written, type)).isEqualTo(value);
        assertThat(JACKSON_2.writerFor(type).writeValueAsString(value)).isEqualTo(written);
        assertThat(JACKSON_2.readValue(written, type)).isEqualTo(value);
    }
}
