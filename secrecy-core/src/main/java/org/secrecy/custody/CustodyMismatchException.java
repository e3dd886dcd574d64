package org.secrecy.custody;

import java.util.Locale;
import org.secrecy.language.Phrase;

/** An act that does not fit the custody it should move (provision 1.2.2): it moves nothing. */
public final class CustodyMismatchException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final Phrase mismatch;

    /** The act does not fit for this reason. */
    public CustodyMismatchException(Phrase mismatch) {
        super(mismatch.english());
        this.mismatch = mismatch;
    }

    /** Why the act does not fit, in the language of the locale. */
    public String message(Locale locale) {
        return mismatch.in(locale);
    }
}
