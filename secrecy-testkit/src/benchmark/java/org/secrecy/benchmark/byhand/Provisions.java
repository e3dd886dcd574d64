package org.secrecy.benchmark.byhand;

import org.secrecy.policy.decision.ProvisionNumber;

/** The provisions that are written by hand. */
final class Provisions {

    static final ProvisionNumber FITS_CUSTODY = ProvisionNumber.parse("1.2.2");
    static final ProvisionNumber BACK_FIRST = ProvisionNumber.parse("3.5.1");
    static final ProvisionNumber LOAN_APPROVED = ProvisionNumber.parse("3.5.2");
    static final ProvisionNumber LOAN_IS_SHORT = ProvisionNumber.parse("3.5.3");
    static final ProvisionNumber EXCEPTIONAL_LOAN = ProvisionNumber.parse("3.5.5");
    static final ProvisionNumber SURPLUS = ProvisionNumber.parse("3.6.5");
    static final ProvisionNumber SUPERVISED = ProvisionNumber.parse("3.6.6");
    static final ProvisionNumber SECRET_ABROAD = ProvisionNumber.parse("5.6.1");
    static final ProvisionNumber SIGNED_ABROAD = ProvisionNumber.parse("5.6.2");
    static final ProvisionNumber INTRODUCED = ProvisionNumber.parse("7.4.2");
    static final ProvisionNumber CONSULTATION_APPROVED = ProvisionNumber.parse("7.4.3");
    static final ProvisionNumber READING_ROOM = ProvisionNumber.parse("7.4.4");
    static final ProvisionNumber TAKEN_AWAY = ProvisionNumber.parse("7.4.5");
    static final ProvisionNumber ORGANISATION_ASKS = ProvisionNumber.parse("7.5.1");
    static final ProvisionNumber OWN_FILE = ProvisionNumber.parse("7.5.2");
    static final ProvisionNumber NOT_LENT = ProvisionNumber.parse("7.6.1");
    static final ProvisionNumber ARCHIVE_LOAN_APPROVED = ProvisionNumber.parse("7.6.2");
    static final ProvisionNumber ARCHIVE_LOAN_IS_SHORT = ProvisionNumber.parse("7.6.3");
    static final ProvisionNumber COPIED_WHILE_LENT = ProvisionNumber.parse("7.6.4");
    static final ProvisionNumber LENT_ON = ProvisionNumber.parse("7.6.5");
    static final ProvisionNumber FAX_OPERATOR = ProvisionNumber.parse("8.1.2");
    static final ProvisionNumber FAX_SIGNED = ProvisionNumber.parse("8.2.1");
    static final ProvisionNumber SECRET_FAX = ProvisionNumber.parse("8.3.1");
    static final ProvisionNumber INTERNAL_FAX = ProvisionNumber.parse("8.3.2");
    static final ProvisionNumber COPIED_ON_FAX = ProvisionNumber.parse("8.5.1");
    static final ProvisionNumber TOP_SECRET_COPIED = ProvisionNumber.parse("9.1.1");
    static final ProvisionNumber COPYING_APPROVED = ProvisionNumber.parse("9.2.1");
    static final ProvisionNumber TOO_MANY_COPIES = ProvisionNumber.parse("9.2.2");
    static final ProvisionNumber COLOUR_COPIER = ProvisionNumber.parse("9.4.1");

    private Provisions() {}
}
