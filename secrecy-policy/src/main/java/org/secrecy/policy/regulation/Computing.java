package org.secrecy.policy.regulation;

import static org.secrecy.computing.Credential.NETWORK_PARAMETERS;
import static org.secrecy.computing.Credential.PASSWORD;
import static org.secrecy.policy.rule.ComputingFacts.CHANNEL_IS_APPROVED;
import static org.secrecy.policy.rule.ComputingFacts.CREDENTIAL;
import static org.secrecy.policy.rule.ComputingFacts.MEDIUM_IS_A_CARRIER;
import static org.secrecy.policy.rule.ComputingFacts.MEDIUM_IS_REMOVABLE;
import static org.secrecy.policy.rule.ContentFacts.CONTENT_CLASSIFIED;

import com.google.common.collect.ImmutableList;
import org.secrecy.computing.ChangePassword;
import org.secrecy.computing.DiscloseCredential;
import org.secrecy.computing.StoreData;
import org.secrecy.computing.Transmit;
import org.secrecy.language.Phrase;
import org.secrecy.policy.profile.Parameters;
import org.secrecy.policy.rule.CalendarDuty;
import org.secrecy.policy.rule.Rule;
import org.secrecy.policy.rule.Term;

/** Chapter 10: computers. */
final class Computing {

    /** 10.1.1: classified data do not go over a network, but for channels with approved secrecy equipment. */
    static final Rule<Transmit> NOT_TRANSMITTED = Rule.on(Transmit.class)
            .provision("10.1.1")
            .when(CONTENT_CLASSIFIED.isTrue())
            .forbidUnless(CHANNEL_IS_APPROVED);

    /** 10.2.1: classified data are worked on and stored only on a removable medium… */
    static final Rule<StoreData> ON_A_REMOVABLE_MEDIUM = Rule.on(StoreData.class)
            .provision("10.2.1")
            .when(CONTENT_CLASSIFIED.isTrue())
            .demand(MEDIUM_IS_REMOVABLE);

    /** 10.2.2: …which is itself a registered carrier of that level, properly kept. */
    static final Rule<StoreData> ON_A_REGISTERED_CARRIER = Rule.on(StoreData.class)
            .provision("10.2.2")
            .when(CONTENT_CLASSIFIED.isTrue())
            .demand(MEDIUM_IS_A_CARRIER);

    /** 10.3.1: a password is changed at intervals. */
    static final CalendarDuty PASSWORD_IS_CHANGED = CalendarDuty.of(
            "10.3.1",
            Phrase.of("设定口令", "a password is set"),
            Phrase.of("更换口令", "change the password"),
            Term.every(Parameters.PASSWORD_DAYS),
            ChangePassword.KIND);

    /** 10.3.2: passwords and network parameters are told to nobody. */
    static final Rule<DiscloseCredential> CREDENTIALS_ARE_TOLD_TO_NOBODY = Rule.on(DiscloseCredential.class)
            .provision("10.3.2")
            .when(CREDENTIAL.isOneOf(PASSWORD, NETWORK_PARAMETERS))
            .forbid();

    static final ImmutableList<Rule<?>> RULES = ImmutableList.of(
            NOT_TRANSMITTED, ON_A_REMOVABLE_MEDIUM, ON_A_REGISTERED_CARRIER, CREDENTIALS_ARE_TOLD_TO_NOBODY);

    static final ImmutableList<CalendarDuty> CALENDAR = ImmutableList.of(PASSWORD_IS_CHANGED);

    private Computing() {}
}
