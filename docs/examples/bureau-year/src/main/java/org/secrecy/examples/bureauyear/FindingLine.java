package org.secrecy.examples.bureauyear;

import org.secrecy.language.Phrase;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.ProvisionNumber;

/** One finding in one line: the provision, where one speaks, and the reason. */
final class FindingLine {

    private static final Phrase LINE = Phrase.of("      [{0}] {1}", "      [{0}] {1}");

    private FindingLine() {}

    static Phrase of(Finding finding) {
        return LINE.with(finding.provision().map(ProvisionNumber::toString).orElse("—"), finding.reason());
    }
}
