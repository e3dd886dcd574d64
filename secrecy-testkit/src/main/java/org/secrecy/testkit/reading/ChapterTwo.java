package org.secrecy.testkit.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.secrecy.carrier.CarrierId;
import org.secrecy.copying.Copy;
import org.secrecy.custody.Custody;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Stage;
import org.secrecy.custody.Store;
import org.secrecy.incident.HandOverFound;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.office.UnitKind;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.profile.Parameters;
import org.secrecy.supervision.HandIn;
import org.secrecy.supervision.TakeInventory;

/** Chapter 2, part-time secrecy officers. A unit, here, is neither the office nor the archive. */
final class ChapterTwo {

    private ChapterTwo() {}

    static void read(Hearing hearing) {
        registration(hearing);
        if (hearing.act() instanceof TakeInventory inventory) {
            inventory(hearing, inventory);
        }
        if (hearing.act() instanceof EndWork) {
            handingIn(hearing);
        }
        if (hearing.act() instanceof HandOverFound handing) {
            handingOver(hearing, handing);
        }
    }

    private static void registration(Hearing hearing) {
        // 2.3.1 A classified carrier that comes into a unit's keeping is registered by the unit's officer; what comes
        // there by being
        // registered owes no more.
        if (hearing.act() instanceof Receive receive) {
            receive.carriers().stream()
                    .filter(carrier -> carrier.classification().isClassifiedOn(hearing.day()))
                    .forEach(carrier -> comes(hearing, carrier.id(), receive.keeper()));
        }
        if (!hearing.isClassified()) {
            return;
        }
        if (hearing.act() instanceof Store store
                && isNewKeeper(hearing, store.cabinet().unit())) {
            comes(hearing, store.carrier(), store.cabinet().unit());
        }
        if (hearing.act() instanceof HandIn handIn && isNewKeeper(hearing, handIn.keeper())) {
            comes(hearing, handIn.carrier(), handIn.keeper());
        }
        if (hearing.act() instanceof Copy copy && hearing.keeper().isPresent()) {
            copy.made().forEach(made -> comes(hearing, made, hearing.keeper().get()));
        }
    }

    private static boolean isNewKeeper(Hearing hearing, Unit unit) {
        return hearing.keeper().filter(unit::equals).isEmpty();
    }

    private static void comes(Hearing hearing, CarrierId carrier, Unit keeper) {
        if (keeper.kind() == UnitKind.UNIT) {
            int days = hearing.settings().value(Parameters.UNIT_REGISTER_DAYS);
            hearing.owe(hearing.owed("2.3.1")
                    .debtor(officerOf(keeper))
                    .subject(carrier.toString())
                    .due(hearing.day().plusDays(days))
                    .addDischargedBy("Register")
                    .build());
        }
    }

    private static void inventory(Hearing hearing, TakeInventory inventory) {
        // An inventory need not be taken of the office or the archive; one that is taken there owes the same.
        // 2.3.2 A carrier listed, not out, and not seen is to be reported missing, within 24 hours from that instant.
        for (CarrierId carrier : inventory.notSeen()) {
            Duration hours = Duration.ofHours(hearing.settings().value(Parameters.MISSING_REPORT_HOURS));
            Instant last = inventory.at().plus(hours);
            hearing.owe(hearing.owed("1.5.1")
                    .debtor(officerOf(inventory.unit()))
                    .subject(carrier.toString())
                    .due(hearing.dayOf(last))
                    .dueAt(last)
                    .addDischargedBy("ReportMissing")
                    .build());
        }

        // 2.3.2 One seen and not listed is to be registered on the same day.
        for (CarrierId carrier : inventory.notListed()) {
            int days = hearing.settings().value(Parameters.UNLISTED_REGISTER_DAYS);
            hearing.owe(hearing.owed("2.3.2")
                    .debtor(officerOf(inventory.unit()))
                    .subject(carrier.toString())
                    .due(hearing.day().plusDays(days))
                    .addDischargedBy("Register")
                    .build());
        }
    }

    private static void handingIn(Hearing hearing) {
        // 2.3.3 What the unit no longer needs is handed in, to the confidential officer, by the end of the year; what
        // is destroyed
        // can't be.
        if (hearing.isClassified()
                && hearing.custody()
                        .map(Custody::stage)
                        .filter(Stage.DESTROYED::equals)
                        .isEmpty()
                && hearing.keeper().isPresent()
                && hearing.keeper().get().kind() == UnitKind.UNIT) {
            int month = hearing.settings().value(Parameters.HAND_IN_MONTH);
            LocalDate due = YearMonth.of(hearing.day().getYear(), month).atEndOfMonth();
            hearing.owe(hearing.owed("2.3.3")
                    .debtor(officerOf(hearing.keeper().get()))
                    .due(due)
                    .addDischargedBy("HandIn", "Archive")
                    .addHandedInTo(hearing.settings().value(Parameters.HAND_IN_RECIPIENT))
                    .build());
        }
    }

    private static void handingOver(Hearing hearing, HandOverFound handing) {
        boolean known = hearing.custody().isPresent();
        if (known && !hearing.isClassified()) {
            return;
        }
        hearing.covered();

        // 2.5.2 It goes to the local secrecy department, a secrecy organisation, or public security.
        if (handing.body()
                .filter(hearing.settings().value(Parameters.FOUND_CARRIER_RECIPIENTS)::contains)
                .isEmpty()) {
            hearing.lacking("2.5.2", Cures.amend("body", "hand it to one of these"));
        }

        // 2.5.2 It is owed on the day of finding; late, it is accepted all the same, and the duty is discharged late.
        int days = hearing.settings().value(Parameters.FOUND_HAND_OVER_DAYS);
        hearing.owe(hearing.owed("2.5.2")
                .debtor(Debtor.of(handing.actor()))
                .due(handing.foundOn().plusDays(days))
                .addDischargedBy("HandOverFound")
                .build());
    }

    private static Debtor officerOf(Unit unit) {
        return Debtor.of(Post.PART_TIME_SECRECY_OFFICER, unit);
    }
}
