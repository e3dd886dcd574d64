package org.secrecy.examples.bureauyear;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.secrecy.language.Phrase;
import org.secrecy.policy.audit.AuditReport;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.regulation.Catalogue;
import org.secrecy.policy.regulation.Provision;

/**
 * How often each provision was broken, by acts and by omissions, and what it asks.
 *
 * @param audit the audit
 */
record ProvisionCounts(AuditReport audit) implements Section {

    private static final Phrase TIMES = Phrase.of("{0}次", "{0}×");
    private static final Phrase NO_SUMMARY = Phrase.of("（制度以外的规定）", "(a provision of another instrument)");

    @Override
    public Phrase title() {
        return Phrase.of("违反各项规定的次数", "Breaches by provision");
    }

    @Override
    public int size() {
        return audit.breachesByProvision().size();
    }

    @Override
    public List<String> lines(Locale locale) {
        Table table = new Table();
        audit.breachesByProvision().entrySet().forEach(breaches -> table.row(row(breaches, locale)));
        return table.lines();
    }

    private static String[] row(Map.Entry<ProvisionNumber, Long> breaches, Locale locale) {
        Phrase summary = Catalogue.standard()
                .provision(breaches.getKey())
                .map(Provision::summary)
                .orElse(NO_SUMMARY);
        return new String[] {
            breaches.getKey().toString(), TIMES.with(breaches.getValue()).in(locale), summary.in(locale)
        };
    }
}
