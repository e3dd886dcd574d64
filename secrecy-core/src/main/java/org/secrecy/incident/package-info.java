/**
 * What goes wrong and what follows (provisions 1.5, 2.5.2, 4.3.2 and 8.6).
 *
 * <p>A carrier is {@linkplain org.secrecy.incident.ReportMissing reported missing} and {@linkplain
 * org.secrecy.incident.ReportFound found}, or somebody else finds it and {@linkplain org.secrecy.incident.HandOverFound hands it
 * over}; a leak is {@linkplain org.secrecy.incident.DetermineLeak determined} and {@linkplain org.secrecy.incident.TakeMeasure
 * answered}. Reports are never refused.
 */
@NullMarked
package org.secrecy.incident;

import org.jspecify.annotations.NullMarked;
