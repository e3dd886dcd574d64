/**
 * Foreign affairs (chapter 5).
 *
 * <p>Visitors are foreigners, compatriots from Hong Kong, Macau and Taiwan, and overseas Chinese: they are {@linkplain
 * org.secrecy.foreign.HostVisitors hosted}, and that is {@linkplain org.secrecy.foreign.RecordReception recorded} and {@linkplain
 * org.secrecy.foreign.FileReceptions filed}. What is told to foreigners, carried abroad or sent abroad are acts of their own;
 * abroad is outside the border, Hong Kong, Macau and Taiwan included.
 */
@NullMarked
package org.secrecy.foreign;

import org.jspecify.annotations.NullMarked;
