/**
 * Computers (chapter 10): {@linkplain org.secrecy.computing.Transmit transmitting} and {@linkplain org.secrecy.computing.StoreData
 * storing} data, and {@linkplain org.secrecy.computing.ChangePassword passwords}, which are {@linkplain
 * org.secrecy.computing.DiscloseCredential told} to nobody.
 */
@NullMarked
package org.secrecy.computing;

import org.jspecify.annotations.NullMarked;
