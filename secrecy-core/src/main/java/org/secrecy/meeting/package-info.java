/**
 * Meetings on classified matter (chapter 6).
 *
 * <p>A {@link org.secrecy.meeting.Meeting} says what was decided about one meeting; it is {@linkplain
 * org.secrecy.meeting.ConveneMeeting convened}, people are {@linkplain org.secrecy.meeting.AdmitToMeeting admitted}, they {@linkplain
 * org.secrecy.meeting.RecordAtMeeting take notes}, its content is {@linkplain org.secrecy.meeting.RelayMeeting relayed}, and it is
 * {@linkplain org.secrecy.meeting.CloseMeeting closed} with documents and record together.
 */
@NullMarked
package org.secrecy.meeting;

import org.jspecify.annotations.NullMarked;
