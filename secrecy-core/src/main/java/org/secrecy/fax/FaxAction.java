package org.secrecy.fax;

import org.secrecy.action.Action;
import org.secrecy.office.Person;

/** An act on the fax machine; its subject is the number under which the fax is registered and filed (provisions 8.1 and 8.4). */
public interface FaxAction extends Action {

    /** Who operates the machine. */
    Person operator();
}
