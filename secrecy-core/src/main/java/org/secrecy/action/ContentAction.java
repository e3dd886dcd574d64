package org.secrecy.action;

import org.secrecy.classification.Classification;

/** An act on matter that the act itself brings, such as a text or data, rather than on a carrier in custody. */
public interface ContentAction extends Action {

    /** Whether that matter is a state secret, internal or open. */
    Classification content();
}
