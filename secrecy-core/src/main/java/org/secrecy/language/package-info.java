/**
 * Words for people, always in Chinese and in English.
 *
 * <p>A {@link org.secrecy.language.Phrase} holds one statement in both languages. Whatever has a name in the field (a level, a
 * post, a medium) is {@link org.secrecy.language.Worded} and can stand inside a phrase.
 */
@NullMarked
package org.secrecy.language;

import org.jspecify.annotations.NullMarked;
