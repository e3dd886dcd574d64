package org.secrecy.custody;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.immutables.value.Value;
import org.secrecy.action.CarrierAction;
import org.secrecy.carrier.Addressee;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.copying.CopyGrant;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Loan;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;
import org.secrecy.office.UnitKind;
import org.secrecy.style.DomainStyle;

/**
 * Where one carrier stands: its stage, the body that keeps it, who holds it, since when, its loan, its copies.
 *
 * <p>A body <em>keeps</em> a carrier when it belongs back there, whoever has it now. An act moves a custody to the next by
 * {@link #after}; {@link CustodyTable} is the table of these steps. Immutable and thread-safe.
 */
@Value.Immutable
@DomainStyle
public interface Custody {

    /** What the carrier is. */
    Carrier carrier();

    /** Where it stands. */
    Stage stage();

    /** The body that keeps it. */
    Unit keeper();

    /** In whose hands it is; present exactly where it is out or in the copier's hands. */
    Optional<Person> holder();

    /** Since when it stands there. */
    Instant since();

    /** The cabinet in which it belongs, where it was put into one. */
    Optional<Cabinet> cabinet();

    /** The person who keeps that cabinet, where one was named. */
    Optional<Person> cabinetKeeper();

    /** The loan; present exactly while it is on loan. */
    Optional<Loan> loan();

    /** The copies made of it, and copies of those, each once, in the order in which they became known. */
    ImmutableList<CopyStanding> copies();

    /** What approvals of copying granted, and what was made under each; each approval once. */
    ImmutableList<CopyGrant> grants();

    /** When it was last entered in the register. */
    Optional<Instant> registeredAt();

    /** To whom it was last dispatched, once it was (provision 3.2). */
    Optional<Addressee> dispatchedTo();

    /** When the work on it ended. */
    Optional<Instant> workEndedAt();

    /** A custody that begins with the body that keeps the carrier. */
    static Custody begin(Carrier carrier, Unit keeper, Instant since) {
        return builder()
                .carrier(carrier)
                .stage(Stage.KEPT)
                .keeper(keeper)
                .since(since)
                .build();
    }

    /** A builder; carrier, stage, keeper and instant are required, the holder and the loan where the stage has one. */
    static Builder builder() {
        return new Builder();
    }

    /** The carrier's number. */
    default CarrierId id() {
        return carrier().id();
    }

    /** Whether the archive keeps it. */
    default boolean isArchived() {
        return keeper().kind() == UnitKind.ARCHIVE;
    }

    /** Why the act does not fit this custody (provision 1.2.2); empty where it does. */
    default Optional<Phrase> mismatch(CarrierAction act) {
        return Optional.ofNullable(CustodyTable.mismatch(this, act)).map(Supplier::get);
    }

    /**
     * The custody after this act.
     *
     * @throws CustodyMismatchException if the act does not fit (provision 1.2.2)
     */
    default Custody after(CarrierAction act) {
        mismatch(act).ifPresent(reason -> {
            throw new CustodyMismatchException(reason);
        });
        return CustodyChanges.after(this, act);
    }

    /** This custody, knowing where a copy of its carrier stands now. */
    default Custody knowing(CopyStanding copy) {
        return knowing(ImmutableList.of(copy));
    }

    /** This custody, knowing where these copies of its carrier stand now; of a copy that is named twice, the last counts. */
    default Custody knowing(List<CopyStanding> news) {
        return builder().from(this).copies(CopyStandings.with(copies(), news)).build();
    }

    /** A holder and a loan are stated exactly where the stage has them, and what is said of a copy or an approval is said once. */
    @Value.Check
    default void check() {
        boolean inHands = stage().isOut() || stage() == Stage.IN_HAND;
        checkArgument(
                inHands == holder().isPresent(),
                "a carrier that is out or in the copier's hands, and no other, must have a holder, but stage was %s",
                stage());
        checkArgument(
                (stage() == Stage.ON_LOAN) == loan().isPresent(),
                "a carrier on loan, and no other, must have a loan, but stage was %s",
                stage());
        checkArgument(
                cabinetKeeper().isEmpty() || cabinet().isPresent(),
                "a keeper of a cabinet needs the cabinet, but none was stated");
        checkEachOnce("copies must each be named once, but %s was named twice", copies(), CopyStanding::carrier);
        checkEachOnce("grants must each be of another approval, but %s was named twice", grants(), CopyGrant::approval);
    }

    private static <T> void checkEachOnce(String message, List<T> facts, Function<T, ?> about) {
        if (facts.size() > 1) {
            Set<Object> named = new HashSet<>();
            facts.forEach(fact -> checkArgument(named.add(about.apply(fact)), message, about.apply(fact)));
        }
    }

    /** Builds a custody; not thread-safe. */
    final class Builder extends ImmutableCustody.Builder {
        Builder() {}
    }
}
