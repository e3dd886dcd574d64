package org.secrecy.testkit.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.secrecy.carrier.Addressee;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.classification.Grade;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Stage;
import org.secrecy.loan.Loan;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;

/**
 * A carrier and where it stands, with a small wither for each thing that a test may want otherwise. Immutable and thread-safe.
 *
 * @param custody where it stands, and what it is
 */
public record SampleCarrier(Custody custody) {

    /** The day on which every state secret of the sample bureau was classified, unless it says otherwise. */
    public static final LocalDate CLASSIFIED_ON = LocalDate.of(2026, 3, 2);

    /** Since when every carrier of the sample bureau is kept. */
    static final Instant KEPT_SINCE = Instant.parse("2026-03-02T02:00:00Z");

    private static final Instant MOVED_AT = Instant.parse("2026-11-20T02:00:00Z");

    /** A file of the bureau's own, kept by that body and open. */
    static SampleCarrier file(String id, String title, Unit keeper) {
        Carrier carrier = Carrier.builder()
                .id(CarrierId.parse(id))
                .title(title)
                .medium(Medium.FILE)
                .origin(Origin.OWN)
                .classification(Classification.open())
                .distribution(Distribution.builder().build())
                .build();
        return new SampleCarrier(Custody.begin(carrier, keeper, KEPT_SINCE));
    }

    /** Its number. */
    public CarrierId id() {
        return custody.id();
    }

    /** What it is. */
    public Carrier carrier() {
        return custody.carrier();
    }

    /** The book in which it stands alone. */
    public CustodyBook book() {
        return CustodyBook.of(custody);
    }

    /** The same at this level; what was no state secret becomes one, classified on {@link #CLASSIFIED_ON} for the longest by law. */
    public SampleCarrier withLevel(SecrecyLevel level) {
        return withClassification(
                carrier().classification().grade() == Grade.STATE_SECRET
                        ? carrier().classification().atLevel(level)
                        : Classification.stateSecret(
                                level, SecrecyPeriod.years(level.statutoryYears()), CLASSIFIED_ON));
    }

    /** The same under this classification. */
    public SampleCarrier withClassification(Classification classification) {
        return changed(carrier -> carrier.classification(classification));
    }

    /** The same, made as this. */
    public SampleCarrier withMedium(Medium medium) {
        return changed(carrier -> carrier.medium(medium));
    }

    /** The same, come from there. */
    public SampleCarrier withOrigin(Origin origin) {
        return changed(carrier -> carrier.origin(origin));
    }

    /** The same for this distribution. */
    public SampleCarrier withDistribution(Distribution distribution) {
        return changed(carrier -> carrier.distribution(distribution));
    }

    /** The same with so many pages, at least one. */
    public SampleCarrier withPages(int pages) {
        return changed(carrier -> carrier.pages(pages));
    }

    /** The same, belonging to this line of business. */
    public SampleCarrier withLine(String line) {
        return changed(carrier -> carrier.line(line));
    }

    /** The same, otherwise changed as the builder is told to. */
    public SampleCarrier changed(UnaryOperator<Carrier.Builder> change) {
        Carrier.Builder changed = change.apply(Carrier.builder().from(carrier()));
        return new SampleCarrier(
                Custody.builder().from(custody).carrier(changed.build()).build());
    }

    /** The same, kept by this body and in no cabinet. */
    public SampleCarrier keptBy(Unit keeper) {
        return standing(
                Stage.KEPT,
                custody -> custody.keeper(keeper).cabinet(Optional.empty()).cabinetKeeper(Optional.empty()));
    }

    /** The same, registered and put into this cabinet, which that person keeps. */
    public SampleCarrier keptIn(Cabinet cabinet, Person keeper) {
        return standing(
                Stage.KEPT,
                custody -> custody.keeper(cabinet.unit())
                        .cabinet(cabinet)
                        .cabinetKeeper(keeper)
                        .registeredAt(KEPT_SINCE));
    }

    /** The same in the hands of the one who has just copied it. */
    public SampleCarrier inHandOf(Person copier) {
        return standing(Stage.IN_HAND, custody -> custody.holder(copier));
    }

    /** The same, brought to this reader. */
    public SampleCarrier circulatingTo(Person reader) {
        return standing(Stage.CIRCULATING, custody -> custody.holder(reader));
    }

    /** The same, lent by its keeper to this person on 20 November 2026, and due on that day. */
    public SampleCarrier onLoanTo(Person borrower, LocalDate dueOn) {
        return standing(
                Stage.ON_LOAN,
                custody -> custody.holder(borrower)
                        .loan(Loan.builder()
                                .borrower(borrower)
                                .lender(this.custody.keeper())
                                .lentAt(MOVED_AT)
                                .dueOn(dueOn)
                                .build()));
    }

    /** The same, sent to this body. */
    public SampleCarrier dispatchedTo(Unit recipient) {
        return standing(Stage.DISPATCHED, custody -> custody.dispatchedTo(Addressee.of(recipient)));
    }

    /** The same, reported missing. */
    public SampleCarrier missing() {
        return standing(Stage.MISSING, UnaryOperator.identity());
    }

    /** The same, destroyed. */
    public SampleCarrier destroyed() {
        return standing(Stage.DESTROYED, UnaryOperator.identity());
    }

    private SampleCarrier standing(Stage stage, UnaryOperator<Custody.Builder> change) {
        Custody.Builder moved = Custody.builder()
                .from(custody)
                .stage(stage)
                .holder(Optional.<Person>empty())
                .loan(Optional.<Loan>empty())
                .since(stage == Stage.KEPT ? KEPT_SINCE : MOVED_AT);
        return new SampleCarrier(change.apply(moved).build());
    }

    /** Its number and where it stands; never its title. */
    @Override
    public String toString() {
        return id() + " " + custody.stage();
    }
}
