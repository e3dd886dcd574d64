/**
 * The work of part-time secrecy officers and of the leaders who inspect (chapter 2 and provision 3.9.1).
 *
 * <p>A unit {@linkplain org.secrecy.supervision.TakeInventory takes an inventory} and {@linkplain
 * org.secrecy.supervision.HandIn hands in} what it no longer needs; its officer is {@linkplain org.secrecy.supervision.Train
 * trained}; leaders {@linkplain org.secrecy.supervision.Inspect inspect}.
 */
@NullMarked
package org.secrecy.supervision;

import org.jspecify.annotations.NullMarked;
