package org.secrecy.testkit.reading;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.Medium;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.computing.DiscloseCredential;
import org.secrecy.computing.StoreData;
import org.secrecy.computing.Transmit;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Stage;
import org.secrecy.policy.profile.Channel;
import org.secrecy.policy.profile.Parameters;

/** Chapter 10, computers. */
final class ChapterTen {

    private ChapterTen() {}

    static void read(Hearing hearing) {
        if (hearing.act() instanceof Transmit transmission) {
            transmitting(hearing, transmission);
        }
        if (hearing.act() instanceof StoreData storing) {
            storing(hearing, storing);
        }
        if (hearing.act() instanceof DiscloseCredential) {
            disclosing(hearing);
        }
    }

    private static void transmitting(Hearing hearing, Transmit act) {
        // 10.1.1: classified data over a network: forbidden, unless the channel is on the profile's list.
        if (act.content().isClassifiedOn(hearing.day())) {
            hearing.covered();
            boolean listed = false;
            for (Channel channel : hearing.settings().value(Parameters.APPROVED_CHANNELS)) {
                if (channel.name().equals(act.channel())) {
                    listed = true;
                }
            }
            if (!listed) {
                hearing.forbidden("10.1.1");
            }
        }
    }

    private static void storing(Hearing hearing, StoreData act) {
        if (!act.content().isClassifiedOn(hearing.day())) {
            return;
        }
        ImmutableSet<Medium> removable = hearing.settings().value(Parameters.REMOVABLE_MEDIA);

        // 10.2.1: classified data only on a removable medium.
        hearing.covered();
        if (!removable.contains(act.medium())) {
            hearing.lacking("10.2.1", Cures.amend("medium", "use a removable medium"));
        }

        // 10.2.2: that is itself a registered carrier of at least that level, properly kept; asked whatever 10.2.1
        // says.
        hearing.covered();
        if (hearing.custody().isEmpty()
                || !isFit(hearing, act, hearing.custody().get())) {
            hearing.lacking(
                    "10.2.2", Cures.amend("carrier", "use a registered carrier of at least that level, properly kept"));
        }
    }

    private static boolean isFit(Hearing hearing, StoreData act, Custody custody) {
        Carrier carrier = custody.carrier();
        ImmutableSet<Medium> removable = hearing.settings().value(Parameters.REMOVABLE_MEDIA);

        // Registered, and not as something else where the data are said to lie on a removable medium.
        boolean registered = custody.registeredAt().isPresent();
        boolean registeredAsSaid = !removable.contains(act.medium()) || removable.contains(carrier.medium());

        // Of at least that level.
        SecrecyLevel level = act.content().levelOn(hearing.day()).orElseThrow();
        Optional<SecrecyLevel> ofCarrier = carrier.classification().levelOn(hearing.day());
        boolean highEnough = ofCarrier.isPresent() && ofCarrier.get().isAtLeast(level);

        // Properly kept: in a cabinet with a named keeper, or in the actor's hands.
        boolean inCabinet =
                custody.stage() == Stage.KEPT && custody.cabinetKeeper().isPresent();
        boolean inHand = custody.holder().isPresent() && custody.holder().get().is(act.actor());

        return registered && registeredAsSaid && highEnough && (inCabinet || inHand);
    }

    private static void disclosing(Hearing hearing) {
        // 10.3.2: telling anyone a password or network parameters is forbidden.
        hearing.covered();
        hearing.forbidden("10.3.2");
    }
}
