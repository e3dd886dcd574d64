package org.secrecy.testkit.reference;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secrecy.language.Phrase;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.regulation.Catalogue;
import org.secrecy.policy.regulation.Provision;
import org.secrecy.policy.regulation.ProvisionKind;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.testkit.conformance.ConformanceCase;
import org.secrecy.testkit.conformance.ConformanceCases;
import tools.jackson.databind.JsonNode;

/** Every provision, what claims it, and how many cases ask for it. */
final class ProvisionsPage {

    private ProvisionsPage() {}

    static String write() {
        ImmutableList<Provision> provisions =
                Catalogue.standard().provisions().values().asList();
        Multiset<ProvisionNumber> cases = cases();
        Markdown page = Markdown.page(Phrase.of("条款", "Provisions"))
                .paragraph("The " + provisions.size() + " provisions of the regulation, in our own words: "
                        + counts(provisions) + ". A provision of several kinds is counted under each.")
                .bullets(ImmutableList.of(
                        "**claimed by**: the rules ([rules.md](rules.md)), the duties after acts ([acts.md](acts.md)), the duties by "
                                + "the calendar, and the types that keep a form. What cites another provision names that one first. "
                                + "*conduct* is how people behave; no software decides it.",
                        "**cases**: the conformance cases that are about the provision (their `gate`), or whose expected "
                                + "provisions, advice or obligations cite it; a case counts once."));
        int chapter = -1;
        for (Provision provision : provisions) {
            if (provision.number().chapter() != chapter) {
                chapter = provision.number().chapter();
                page.heading(2, Chapter.heading(chapter))
                        .table("provision", "kind", "what it asks", "claimed by", "cases");
            }
            page.row(
                    provision.number().toString(),
                    kinds(provision),
                    Markdown.stacked(provision.summary()),
                    claims(provision),
                    Integer.toString(cases.count(provision.number())));
        }
        return page.text();
    }

    private static String kinds(Provision provision) {
        return Markdown.lines(provision.kinds().stream()
                .map(kind -> Markdown.bilingual(kind.words()))
                .toList());
    }

    private static String counts(ImmutableList<Provision> provisions) {
        Multiset<ProvisionKind> counts = HashMultiset.create();
        provisions.forEach(provision -> counts.addAll(provision.kinds()));
        return Stream.of(ProvisionKind.values())
                .map(kind -> counts.count(kind) + " " + kind.words().english())
                .collect(Collectors.joining(", "));
    }

    private static String claims(Provision provision) {
        if (provision.isConduct()) {
            return "*conduct*";
        }
        return Markdown.lines(Regulation.claims().get(provision.number()).stream()
                .map(claim -> claim(claim, provision.number()))
                .toList());
    }

    /** The claim with what claims set off, and without the number that stands at the head of the row. */
    private static String claim(String claim, ProvisionNumber provision) {
        int colon = claim.indexOf(": ");
        String head = claim.substring(0, colon);
        String rest = claim.substring(colon + 2);
        String own = provision + ": ";
        String words = rest.startsWith(own) ? rest.substring(own.length()) : rest;
        return "**" + head + "** " + (head.equals("form") ? Markdown.code(words) : Markdown.plain(words));
    }

    private static Multiset<ProvisionNumber> cases() {
        Multiset<ProvisionNumber> cases = HashMultiset.create();
        ConformanceCases.standard().cases().forEach(one -> cases.addAll(cited(one)));
        return Multisets.unmodifiableMultiset(cases);
    }

    private static ImmutableSet<ProvisionNumber> cited(ConformanceCase one) {
        Stream<JsonNode> expected = Stream.of(
                        one.expected().path("provisions").valueStream(),
                        one.expected().path("advice").valueStream(),
                        one.expected()
                                .path("obligations")
                                .valueStream()
                                .map(obligation -> obligation.path("provision")))
                .flatMap(stream -> stream);
        return Stream.concat(
                        Stream.of(one.gate()),
                        expected.filter(JsonNode::isString).map(node -> ProvisionNumber.parse(node.stringValue())))
                .collect(ImmutableSet.toImmutableSet());
    }
}
