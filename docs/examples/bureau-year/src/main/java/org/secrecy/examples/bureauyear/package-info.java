/**
 * A bureau's year in one report: what its ledger tells, judged by the library and put on paper for the secrecy officer.
 *
 * <p>{@link org.secrecy.examples.bureauyear.BureauYear} is the program. It reads a {@link org.secrecy.examples.bureauyear.LedgerFile}
 * and a {@link org.secrecy.examples.bureauyear.RosterFile} as its {@link org.secrecy.examples.bureauyear.Options} say, has the library
 * audit the one under the other, and prints a {@link org.secrecy.examples.bureauyear.YearReport}, which is a row of
 * {@link org.secrecy.examples.bureauyear.Section}s.
 */
package org.secrecy.examples.bureauyear;
