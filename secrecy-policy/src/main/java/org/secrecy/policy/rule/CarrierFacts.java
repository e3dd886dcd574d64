package org.secrecy.policy.rule;

import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.action.CarrierAction;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Stage;
import org.secrecy.language.Phrase;
import org.secrecy.office.UnitKind;
import org.secrecy.policy.profile.Parameters;

/** The vocabulary of what a carrier is and where it stands. Thread-safe. */
public final class CarrierFacts {

    /** The level that counts on the day of the act; of several carriers the highest. */
    public static final Fact<Action, SecrecyLevel> LEVEL = Fact.ofNullable("密级", "level", Matter::levelOrNone);

    /** Whether a state secret that is not yet declassified is concerned. */
    public static final Question<Action> CLASSIFIED = Question.of(
            Phrase.of("载体涉密", "the carrier is classified"),
            Phrase.of("载体不涉密", "the carrier is not classified"),
            matter -> matter.levelOrNone() != null);

    /** Whether the carrier is classified, or nothing is known of it. */
    public static final Question<Action> MAY_BE_CLASSIFIED = Question.of(
            Phrase.of("载体涉密或情况不明", "the carrier is classified, or nothing is known of it"),
            Phrase.of("载体不涉密", "the carrier is not classified"),
            Matter::mayBeClassified);

    /** Whether the carrier is a cipher telegram, which provisions 3.5.4 and 3.5.5 bind at every level. */
    public static final Question<Action> CIPHER_TELEGRAM = Question.of(
            Phrase.of("载体是密码电报", "the carrier is a cipher telegram"),
            Phrase.of("载体不是密码电报", "the carrier is no cipher telegram"),
            matter -> matter.concerns(CarrierFacts::isCipherTelegram));

    /** Whether the carrier is a cipher telegram or top secret: what is not lent but by exception. */
    public static final Question<Action> CIPHER_TELEGRAM_OR_TOP_SECRET = Question.of(
            Phrase.of("载体为绝密或密码电报", "the carrier is top secret or a cipher telegram"),
            Phrase.of("载体既非绝密也非密码电报", "the carrier is neither top secret nor a cipher telegram"),
            matter ->
                    matter.levelOrNone() == SecrecyLevel.TOP_SECRET || matter.concerns(CarrierFacts::isCipherTelegram));

    /** Whether the carrier is a case file. */
    public static final Question<Action> CASE_FILE = Question.of(
            Phrase.of("载体是案卷", "the carrier is a case file"),
            Phrase.of("载体不是案卷", "the carrier is no case file"),
            matter -> matter.concerns(Carrier::caseFile));

    /** Whether the archive's rules of lending bind the carrier: whoever issued it, or only the bureau's own, as the profile says. */
    public static final Question<Action> ARCHIVE_RULES_BIND_IT = Question.of(
            Phrase.of("档案借出规定适用于该载体", "the archive's rules of lending bind the carrier"),
            Phrase.of("档案借出规定不适用于该载体", "the archive's rules of lending do not bind the carrier"),
            matter -> matter.settings().value(Parameters.ARCHIVE_LOANS_WHOEVER_ISSUED)
                    || matter.concerns(carrier -> carrier.origin() == Origin.OWN));

    /** The kind of body that keeps the carrier. */
    public static final Fact<CarrierAction, UnitKind> KEPT_BY =
            Fact.ofNullable("保管单位", "keeper", matter -> kindOfKeeper(matter.custodyOrNone()));

    /** Whether the carrier is out: on loan or circulating. */
    public static final Question<CarrierAction> OUT = Question.of(
            Phrase.of("载体在外", "the carrier is out"),
            Phrase.of("载体不在外", "the carrier is not out"),
            matter -> isOut(matter.custodyOrNone()));

    /** Whether the carrier is on loan from the archive. */
    public static final Question<CarrierAction> LENT_BY_ARCHIVE = Question.of(
            Phrase.of("载体正从档案室借出", "the carrier is on loan from the archive"),
            Phrase.of("载体没有从档案室借出", "the carrier is not on loan from the archive"),
            matter -> isLentByArchive(matter.custodyOrNone()));

    /** The act fits what is in custody. */
    public static final Condition<Action> FITS_CUSTODY = Condition.of(
            "custody",
            "fits",
            true,
            Phrase.of("行为与保管状态相符", "the act fits the custody"),
            Matter::fitsCustody,
            matter -> matter.mismatch().orElseThrow());

    private CarrierFacts() {}

    private static @Nullable UnitKind kindOfKeeper(@Nullable Custody custody) {
        return custody == null ? null : custody.keeper().kind();
    }

    /** Whether the carrier is out: on loan or circulating. */
    static boolean isOut(@Nullable Custody custody) {
        return custody != null && custody.stage().isOut();
    }

    private static boolean isLentByArchive(@Nullable Custody custody) {
        return custody != null && custody.isArchived() && custody.stage() == Stage.ON_LOAN;
    }

    private static boolean isCipherTelegram(Carrier carrier) {
        return carrier.medium() == Medium.CIPHER_TELEGRAM;
    }

    /** The custody of the carrier, where a rule or a duty cannot do without it. */
    static Custody custodyOf(Matter<? extends CarrierAction> matter) {
        Custody custody = matter.custodyOrNone();
        if (custody == null) {
            throw new IllegalStateException("the carrier must be in custody, but is unknown: "
                    + matter.action().carrier());
        }
        return custody;
    }
}
