/**
 * Publishing and interviews (chapter 4).
 *
 * <p>{@link org.secrecy.publicity.Publish} is the submission of a text, a sound or a video to an outlet; {@link
 * org.secrecy.publicity.GiveInterview} answers those who come and ask.
 */
@NullMarked
package org.secrecy.publicity;

import org.jspecify.annotations.NullMarked;
