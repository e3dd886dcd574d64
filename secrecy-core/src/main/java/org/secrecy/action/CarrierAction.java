package org.secrecy.action;

import java.util.Optional;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.DocumentNumber;

/** An act on one carrier, which it names and no more: what the carrier is comes from its custody. */
public interface CarrierAction extends DocumentAction {

    /** The carrier acted on. */
    CarrierId carrier();

    @Override
    default Optional<CarrierId> carrierMet() {
        return Optional.of(carrier());
    }

    @Override
    default DocumentNumber document() {
        return carrier().document();
    }

    @Override
    default String subject() {
        return carrier().toString();
    }

    @Override
    default boolean isSubject(String text) {
        return carrier().isWritten(text);
    }
}
