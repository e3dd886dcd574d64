package org.secrecy.examples.bureauyear;

import java.util.Optional;

/**
 * The names of the files that were read.
 *
 * @param ledger the ledger's
 * @param roster the roster's, where one was read
 */
record Sources(String ledger, Optional<String> roster) {}
