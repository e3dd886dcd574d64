package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Optional;
import org.secrecy.carrier.Medium;
import org.secrecy.computing.Credential;
import org.secrecy.computing.DiscloseCredential;
import org.secrecy.computing.StoreData;
import org.secrecy.computing.Transmit;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Stage;
import org.secrecy.language.Phrase;
import org.secrecy.policy.profile.Parameters;

/** The vocabulary of computers. Thread-safe. */
public final class ComputingFacts {

    /** The channel is fitted with approved secrecy equipment. */
    public static final Condition<Transmit> CHANNEL_IS_APPROVED = Question.<Transmit>of(
                    Phrase.of(
                            "经参数表所列的加装保密设备的信道传输",
                            "the channel is one that the profile lists as fitted with secrecy equipment"),
                    Phrase.of("信道不在其列", "it is not"),
                    matter -> Iterables.any(
                            matter.settings().value(Parameters.APPROVED_CHANNELS),
                            channel -> channel.name().equals(matter.action().channel())))
            .isTrue();

    /** The data lie on a removable medium. */
    public static final Requirement<StoreData> MEDIUM_IS_REMOVABLE = Fact.<StoreData, Medium>of(
                    "存储介质", "medium", matter -> Optional.of(matter.action().medium()))
            .isOneOf(Parameters.REMOVABLE_MEDIA)
            .curedByAmending("medium", "改用可移动介质", "use a removable medium");

    /** The medium is itself a registered carrier of at least the level of the data, properly kept. */
    public static final Requirement<StoreData> MEDIUM_IS_A_CARRIER = Question.<StoreData>of(
                    Phrase.of(
                            "介质本身是登记在册、密级不低于数据且保管得当的载体",
                            "the medium is itself a registered carrier of at least that level, properly kept"),
                    Phrase.of("不是", "it is not"),
                    matter -> matter.custody()
                            .filter(custody -> isTheMedium(matter, custody))
                            .filter(custody -> custody.registeredAt().isPresent())
                            .filter(custody -> isProperlyKept(matter, custody))
                            .filter(custody -> isHighEnough(matter, custody))
                            .isPresent())
            .demandedOf(
                    "carrier", "改用登记在册、密级足够且保管得当的介质", "use a registered medium of that level that is properly kept");

    /** What is told. */
    public static final Fact<DiscloseCredential, Credential> CREDENTIAL =
            Fact.of("所告知的", "thing told", matter -> Optional.of(matter.action().credential()));

    private ComputingFacts() {}

    /** What is said to lie on a removable medium does not lie on a carrier that is none. */
    private static boolean isTheMedium(Matter<? extends StoreData> matter, Custody custody) {
        ImmutableSet<Medium> removable = matter.settings().value(Parameters.REMOVABLE_MEDIA);
        return !removable.contains(matter.action().medium())
                || removable.contains(custody.carrier().medium());
    }

    /** In a cabinet that somebody named keeps (3.6.1), or in the hands of the one who works with it. */
    private static boolean isProperlyKept(Matter<? extends StoreData> matter, Custody custody) {
        boolean lockedAway =
                custody.stage() == Stage.KEPT && custody.cabinetKeeper().isPresent();
        return lockedAway
                || custody.holder().filter(matter.action().actor()::is).isPresent();
    }

    private static boolean isHighEnough(Matter<? extends StoreData> matter, Custody custody) {
        return matter.action()
                .content()
                .levelOn(matter.day())
                .flatMap(level ->
                        custody.carrier().classification().levelOn(matter.day()).filter(own -> own.isAtLeast(level)))
                .isPresent();
    }
}
