/**
 * The numbers and choices of the regulation, dated and with their sources.
 *
 * <p>No rule holds a number. A {@link org.secrecy.policy.profile.Parameter} names one; a {@link org.secrecy.policy.profile.Profile}
 * says what it was from which day on and why; {@link org.secrecy.policy.profile.Settings} are the values of one day. A profile may
 * change a choice (†) freely and a limit (‡) only towards the tighter side.
 */
@NullMarked
package org.secrecy.policy.profile;

import org.jspecify.annotations.NullMarked;
