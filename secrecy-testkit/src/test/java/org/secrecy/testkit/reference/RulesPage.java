package org.secrecy.testkit.reference;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.secrecy.language.Phrase;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.Rule;
import org.secrecy.policy.rule.RuleOutcome.Side;
import org.secrecy.testkit.conformance.RuleCoverage;

/** Every rule as a sentence, in the order of the source, and how many cases stand on its sides. */
final class RulesPage {

    private RulesPage() {}

    static String write() {
        RuleCoverage coverage = RuleCoverage.of(SecrecyPolicy.standard());
        ImmutableList<Rule<?>> rules =
                Regulation.standard().instruments().get(0).rules();
        Markdown page = Markdown.page(Phrase.of("规则", "Rules"))
                .paragraph("The " + rules.size()
                        + " rules of the regulation, in the order of its chapters. A rule *applies* when "
                        + "what follows *when* holds; then the act keeps it or breaks it.")
                .bullets(ImmutableList.of(
                        "**claims**: the provision that its findings cite, and those that it speaks for besides.",
                        "**kept**, **broken**, **other**: how many conformance cases keep it, break it, or are acts of its kind "
                                + "to which it does not apply. What is forbidden as such is never kept."));
        int chapter = -1;
        for (Rule<?> rule : rules) {
            if (rule.provision().chapter() != chapter) {
                chapter = rule.provision().chapter();
                page.heading(2, Chapter.heading(chapter))
                        .table("provision", "rule", "claims", "kept", "broken", "other");
            }
            page.row(
                    rule.provision().toString(),
                    Markdown.stacked(Sentences.of(rule)),
                    rule.claims().stream().map(ProvisionNumber::toString).collect(Collectors.joining(", ")),
                    rule.requirement().isPresent() ? count(coverage, rule, Side.SATISFIED) : "–",
                    count(coverage, rule, Side.BROKEN),
                    count(coverage, rule, Side.DOES_NOT_APPLY));
        }
        return page.text();
    }

    private static String count(RuleCoverage coverage, Rule<?> rule, Side side) {
        return Integer.toString(coverage.count(rule, side));
    }
}
