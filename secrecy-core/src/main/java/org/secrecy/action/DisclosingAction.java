package org.secrecy.action;

import java.util.Optional;

/** An act by which somebody outside learns of content, which may be classified (provisions 4.4 and 5.4). */
public interface DisclosingAction extends ContentAction {

    /** Why it is unavoidable to touch classified matter, where that is stated. */
    Optional<String> unavoidableBecause();

    /** The record in which the other side has taken on confidentiality, where there is one. */
    Optional<String> confidentialityUndertaking();
}
