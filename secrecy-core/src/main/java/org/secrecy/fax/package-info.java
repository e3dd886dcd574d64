/**
 * Fax machines (chapter 8): {@link org.secrecy.fax.SendFax} and {@link org.secrecy.fax.ReceiveFax}. Copying on a fax machine is a
 * {@code Copy} like any other.
 */
@NullMarked
package org.secrecy.fax;

import org.jspecify.annotations.NullMarked;
