/**
 * Copying carriers (chapter 9).
 *
 * <p>{@link org.secrecy.copying.Copy} makes copies that each bear a number of their own. A
 * {@link org.secrecy.copying.CopyGrant} in the custody of the original counts what was made under one approval.
 */
@NullMarked
package org.secrecy.copying;

import org.jspecify.annotations.NullMarked;
