package org.secrecy.testkit.sample;

import java.time.LocalDate;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.CopyStanding;
import org.secrecy.custody.Stage;

/**
 * The copies of one secret document of the sample bureau, 轨道线网规划, number 规发〔2026〕18号: the office keeps the first, and each of the
 * others stands at another stage.
 */
public interface CarriersElsewhere extends People {

    /** The carrier as it stands in this bureau, where a test has changed it, and else as it usually does. */
    SampleCarrier asItStands(SampleCarrier usual);

    /** The distribution of most carriers: the land-use division and Zhou. */
    default Distribution toLandUseAndZhou() {
        return Distribution.builder().addUnits(landUse()).addPeople(zhou()).build();
    }

    /** Copy 1, kept in the office's cabinet: the original of {@link #freshCopy()}, which is not accounted for. */
    default SampleCarrier copiedPlan() {
        SampleCarrier original = copy(1).keptIn(officeCabinet(), wu());
        CopyStanding fresh = new CopyStanding(CarrierId.of(original.id().document(), 2), Stage.IN_HAND);
        return asItStands(new SampleCarrier(original.custody().knowing(fresh)));
    }

    /** Copy 2, which Ma has just made of {@link #copiedPlan()} and still has in hand. */
    default SampleCarrier freshCopy() {
        SampleCarrier copy = copy(2);
        return asItStands(copy.changed(
                        carrier -> carrier.copiedFrom(CarrierId.of(copy.id().document(), 1)))
                .inHandOf(ma()));
    }

    /** Copy 3, on loan to Li from 20 to 23 November 2026. */
    default SampleCarrier lentPlan() {
        return asItStands(copy(3).onLoanTo(li(), LocalDate.of(2026, 11, 23)));
    }

    /** Copy 4, which Zhou is reading. */
    default SampleCarrier circulatingPlan() {
        return asItStands(copy(4).circulatingTo(zhou()));
    }

    /** Copy 5, dispatched to the land-use division. */
    default SampleCarrier dispatchedPlan() {
        return asItStands(copy(5).dispatchedTo(landUse()));
    }

    /** Copy 6, reported missing. */
    default SampleCarrier missingPlan() {
        return asItStands(copy(6).missing());
    }

    /** Copy 7, destroyed. */
    default SampleCarrier destroyedPlan() {
        return asItStands(copy(7).destroyed());
    }

    private SampleCarrier copy(int number) {
        return SampleCarrier.file("规发〔2026〕18号#00000" + number, "轨道线网规划", office())
                .withLevel(SecrecyLevel.SECRET)
                .withDistribution(toLandUseAndZhou())
                .withPages(60);
    }
}
