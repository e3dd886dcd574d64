package org.secrecy.meeting;

import org.secrecy.action.ContentAction;
import org.secrecy.classification.Classification;

/** An act at or after a meeting, which it brings with it: what was decided about that meeting decides about the act. */
public interface MeetingAction extends ContentAction {

    /** The meeting. */
    Meeting meeting();

    @Override
    default Classification content() {
        return meeting().content();
    }

    @Override
    default String subject() {
        return meeting().name();
    }
}
