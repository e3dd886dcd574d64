package org.secrecy.classifying;

import org.secrecy.action.CarrierAction;

/**
 * An act that changes what a carrier is, rather than where it stands. Such a change is no step of custody, so that one which was not
 * permitted leaves the carrier as it was.
 */
public interface ClassificationChange extends CarrierAction {}
