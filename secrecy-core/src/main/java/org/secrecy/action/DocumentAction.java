package org.secrecy.action;

import org.secrecy.carrier.DocumentNumber;

/** An act that concerns carriers of one document number; a ledger can be split by that number. */
public interface DocumentAction extends Action {

    /** The number of the document. */
    DocumentNumber document();

    @Override
    default String subject() {
        return document().toString();
    }
}
