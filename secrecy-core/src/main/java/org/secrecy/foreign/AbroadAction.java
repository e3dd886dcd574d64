package org.secrecy.foreign;

import org.secrecy.action.ContentAction;

/** An act by which content may leave the country (provision 5.6). */
public interface AbroadAction extends ContentAction {

    /** Whether it goes abroad: outside the border, Hong Kong, Macau and Taiwan included. */
    boolean abroad();
}
