package org.secrecy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.secrecy.action.Action;
import org.secrecy.carrier.Carrier;
import org.secrecy.classification.Classification;
import org.secrecy.classification.Marking;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.custody.Custody;
import org.secrecy.json.ActionKinds;
import org.secrecy.json.SecrecyJackson2Module;
import org.secrecy.json.SecrecyJson;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.meeting.Meeting;
import org.secrecy.office.Approval;
import org.secrecy.office.Roster;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Obligation;

/** Promise 7: every value survives JSON unchanged, with both generations of Jackson. */
class JsonProperties {

    private static final SecrecyJson JSON = SecrecyJson.standard();
    private static final JsonMapper JACKSON_2 = SecrecyJackson2Module.strictMapper();

    @Property(tries = 2000)
    void everyActSurvives(@ForAll Action action) throws JsonProcessingException {
        Statistics.label("kind")
                .collect(action.kind().code())
                .coverage(coverage -> ActionKinds.standard()
                        .forEach(kind -> coverage.check(kind.code()).count(times -> times > 0)));
        survives(action, Action.class);
        survives(new LedgerEntry(1, action), LedgerEntry.class);
    }

    @Property
    void everyCustodySurvives(@ForAll Custody custody) throws JsonProcessingException {
        survives(custody, Custody.class);
    }

    @Property
    void everyApprovalAndRosterSurvives(@ForAll Approval approval, @ForAll Roster roster)
            throws JsonProcessingException {
        survives(approval, Approval.class);
        survives(roster, Roster.class);
    }

    @Property
    void everyMeetingSurvives(@ForAll Meeting meeting) throws JsonProcessingException {
        survives(meeting, Meeting.class);
    }

    @Property
    void everyActAfterItsRemediesSurvives(@ForAll Proposal proposal) throws JsonProcessingException {
        Decision decision = proposal.decidedBy(SecrecyPolicy.standard());
        survives(Remedies.apply(proposal, decision).action(), Action.class);
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

    @Property
    void everyDecisionSurvives(@ForAll Proposal proposal) throws JsonProcessingException {
        survives(proposal.decidedBy(SecrecyPolicy.standard()), Decision.class);
    }

    private static <T> void survives(T value, Class<T> type) throws JsonProcessingException {
        String written = JSON.write(value);
        assertThat(JSON.read(written, type)).isEqualTo(value);
        assertThat(JACKSON_2.writerFor(type).writeValueAsString(value)).isEqualTo(written);
        assertThat(JACKSON_2.readValue(written, type)).isEqualTo(value);
    }
}
