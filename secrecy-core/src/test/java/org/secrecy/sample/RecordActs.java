package org.secrecy.sample;

import static org.secrecy.sample.Samples.CHEN;
import static org.secrecy.sample.Samples.DOCUMENT;
import static org.secrecy.sample.Samples.FIRST;
import static org.secrecy.sample.Samples.INDUSTRY;
import static org.secrecy.sample.Samples.LI;
import static org.secrecy.sample.Samples.MORNING;
import static org.secrecy.sample.Samples.NOON;
import static org.secrecy.sample.Samples.OFFICE;
import static org.secrecy.sample.Samples.PLANNING;
import static org.secrecy.sample.Samples.TODAY;
import static org.secrecy.sample.Samples.WANG;
import static org.secrecy.sample.Samples.approval;
import static org.secrecy.sample.Samples.carrier;

import com.google.common.collect.ImmutableList;
import org.secrecy.action.Action;
import org.secrecy.carrier.CarrierId;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.classifying.ChangeLevel;
import org.secrecy.classifying.Classify;
import org.secrecy.classifying.ExtendPeriod;
import org.secrecy.classifying.FulfilCondition;
import org.secrecy.classifying.Release;
import org.secrecy.fax.ReceiveFax;
import org.secrecy.fax.SendFax;
import org.secrecy.incident.DetermineLeak;
import org.secrecy.incident.HandOverFound;
import org.secrecy.incident.Measure;
import org.secrecy.incident.ReportFound;
import org.secrecy.incident.ReportMissing;
import org.secrecy.incident.TakeMeasure;
import org.secrecy.office.Body;
import org.secrecy.supervision.Inspect;
import org.secrecy.supervision.TakeInventory;
import org.secrecy.supervision.Train;

/** The acts that change what is secret, those that record what went wrong or was looked after, and the faxes. */
final class RecordActs {

    private RecordActs() {}

    static ImmutableList<Action> full() {
        return ImmutableList.<Action>builder()
                .add(Classify.builder()
                        .document(DOCUMENT)
                        .actor(LI)
                        .at(NOON)
                        .level(SecrecyLevel.SECRET)
                        .addApproval(approval("Classify").build())
                        .period(SecrecyPeriod.years(10))
                        .specialBasis("特殊依据")
                        .addSources(carrier(1).classification(), Classification.stateSecret(SecrecyLevel.SECRET, TODAY))
                        .build())
                .add(ChangeLevel.builder()
                        .carrier(FIRST)
                        .actor(LI)
                        .at(NOON)
                        .level(SecrecyLevel.SECRET)
                        .addApproval(approval("ChangeLevel").build())
                        .specialBasis("特殊依据")
                        .build())
                .add(ExtendPeriod.builder()
                        .carrier(FIRST)
                        .actor(LI)
                        .at(NOON)
                        .period(SecrecyPeriod.years(15))
                        .addApproval(approval("ExtendPeriod").build())
                        .specialBasis("特殊依据")
                        .build())
                .add(FulfilCondition.builder()
                        .carrier(FIRST)
                        .actor(LI)
                        .at(NOON)
                        .addApproval(approval("FulfilCondition").build())
                        .build())
                .add(Release.builder()
                        .carrier(FIRST)
                        .actor(LI)
                        .at(NOON)
                        .addApproval(approval("Release").build())
                        .build())
                .add(ReportMissing.builder()
                        .carrier(FIRST)
                        .actor(LI)
                        .at(NOON)
                        .discoveredAt(MORNING)
                        .addApproval(approval("ReportMissing").build())
                        .build())
                .add(ReportFound.builder()
                        .carrier(FIRST)
                        .actor(LI)
                        .at(NOON)
                        .addApproval(approval("ReportFound").build())
                        .build())
                .add(HandOverFound.builder()
                        .carrier(FIRST)
                        .actor(LI)
                        .at(NOON)
                        .foundOn(TODAY)
                        .recipient("市国家保密局")
                        .addApproval(approval("HandOverFound").build())
                        .body(Body.SECRECY_DEPARTMENT)
                        .build())
                .add(DetermineLeak.builder()
                        .actor(LI)
                        .at(NOON)
                        .leaked(FIRST.toString())
                        .unit(PLANNING)
                        .addApproval(approval("DetermineLeak").build())
                        .build())
                .add(TakeMeasure.builder()
                        .actor(LI)
                        .at(NOON)
                        .leaked(FIRST.toString())
                        .measure(Measure.DISCIPLINE)
                        .addApproval(approval("TakeMeasure").build())
                        .against(WANG)
                        .build())
                .add(TakeInventory.builder()
                        .actor(LI)
                        .at(NOON)
                        .unit(PLANNING)
                        .addApproval(approval("TakeInventory").build())
                        .addListed(FIRST, CarrierId.of(DOCUMENT, 2))
                        .addOut(CarrierId.of(DOCUMENT, 2))
                        .addSeen(FIRST, CarrierId.of(DOCUMENT, 3))
                        .build())
                .add(Train.builder()
                        .actor(LI)
                        .at(NOON)
                        .officer(WANG)
                        .addApproval(approval("Train").build())
                        .build())
                .add(Inspect.builder()
                        .actor(LI)
                        .at(NOON)
                        .inspected(INDUSTRY)
                        .addApproval(approval("Inspect").build())
                        .build())
                .add(ReceiveFax.builder()
                        .actor(LI)
                        .at(NOON)
                        .received(carrier(1))
                        .sender("省局")
                        .keeper(OFFICE)
                        .shouldNotSpread(true)
                        .addApproval(approval("ReceiveFax").build())
                        .operatedBy(CHEN)
                        .build())
                .add(SendFax.builder()
                        .actor(LI)
                        .at(NOON)
                        .fax(FIRST)
                        .recipient("省局")
                        .content(Classification.open())
                        .abroad(false)
                        .addApproval(approval("SendFax").build())
                        .operatedBy(CHEN)
                        .build())
                .build();
    }

    static ImmutableList<Action> minimal() {
        return ImmutableList.<Action>builder()
                .add(Classify.builder()
                        .document(DOCUMENT)
                        .actor(LI)
                        .at(NOON)
                        .level(SecrecyLevel.SECRET)
                        .build())
                .add(ChangeLevel.builder()
                        .carrier(FIRST)
                        .actor(LI)
                        .at(NOON)
                        .level(SecrecyLevel.SECRET)
                        .build())
                .add(ExtendPeriod.builder()
                        .carrier(FIRST)
                        .actor(LI)
                        .at(NOON)
                        .period(SecrecyPeriod.years(15))
                        .build())
                .add(FulfilCondition.builder().carrier(FIRST).actor(LI).at(NOON).build())
                .add(Release.builder().carrier(FIRST).actor(LI).at(NOON).build())
                .add(ReportMissing.builder()
                        .carrier(FIRST)
                        .actor(LI)
                        .at(NOON)
                        .discoveredAt(MORNING)
                        .build())
                .add(ReportFound.builder().carrier(FIRST).actor(LI).at(NOON).build())
                .add(HandOverFound.builder()
                        .carrier(FIRST)
                        .actor(LI)
                        .at(NOON)
                        .foundOn(TODAY)
                        .recipient("市国家保密局")
                        .build())
                .add(DetermineLeak.builder()
                        .actor(LI)
                        .at(NOON)
                        .leaked(FIRST.toString())
                        .unit(PLANNING)
                        .build())
                .add(TakeMeasure.builder()
                        .actor(LI)
                        .at(NOON)
                        .leaked(FIRST.toString())
                        .measure(Measure.DISCIPLINE)
                        .build())
                .add(TakeInventory.builder().actor(LI).at(NOON).unit(PLANNING).build())
                .add(Train.builder().actor(LI).at(NOON).officer(WANG).build())
                .add(Inspect.builder().actor(LI).at(NOON).inspected(INDUSTRY).build())
                .add(ReceiveFax.builder()
                        .actor(LI)
                        .at(NOON)
                        .received(carrier(1))
                        .sender("省局")
                        .keeper(OFFICE)
                        .shouldNotSpread(true)
                        .build())
                .add(SendFax.builder()
                        .actor(LI)
                        .at(NOON)
                        .fax(FIRST)
                        .recipient("省局")
                        .content(Classification.open())
                        .abroad(false)
                        .build())
                .build();
    }
}
