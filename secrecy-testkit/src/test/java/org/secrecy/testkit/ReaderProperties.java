package org.secrecy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.secrecy.action.DocumentAction;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.classifying.Classify;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Reader;

/** Promise 8: what a decision tells the one who asks, and what the secrecy officer. */
class ReaderProperties {

    private static final SecrecyPolicy POLICY = SecrecyPolicy.standard();
    private static final List<Locale> LOCALES = List.of(Locale.CHINA, Locale.ENGLISH);
    private static final Pattern LEVELS = Pattern.compile("绝密|机密|秘密|\\bsecret\\b");
    private static final DocumentNumber ELSEWHERE = DocumentNumber.of("他发", 2024, 1);

    @Property(tries = 3000, maxDiscardRatio = 30)
    void aRefusalTellsOneOutOfScopeNothingThatAnUnknownCarrierWouldNot(@ForAll Proposal proposal) {
        Decision decision = proposal.decidedBy(POLICY);
        Assume.that(!isInScope(proposal) && !decision.isPermitted());
        Decision unknown = nothingInCustody(proposal).decidedBy(POLICY);
        Assume.that(!unknown.isPermitted());
        Statistics.label("verdict").collect(decision.verdict());
        for (Locale locale : LOCALES) {
            assertThat(decision.explain(Reader.REQUESTER, locale)).isEqualTo(unknown.explain(Reader.REQUESTER, locale));
        }
    }

    @Property(tries = 3000, maxDiscardRatio = 30)
    void oneOutOfScopeIsToldNoTitleAndNoLevel(@ForAll Proposal proposal) {
        Decision decision = proposal.decidedBy(POLICY);
        Assume.that(!isInScope(proposal));
        for (Locale locale : LOCALES) {
            String words = decision.explain(Reader.REQUESTER, locale);
            assertThat(words).doesNotContainPattern(LEVELS);
            titles(proposal).forEach(title -> assertThat(words).doesNotContain(title));
        }
    }

    @Property(maxDiscardRatio = 30)
    void whatACarrierIsChangesNoWordOfARefusalToOneOutOfScope(@ForAll Proposal proposal, @ForAll Carrier other) {
        Assume.that(proposal.book().custodies().size() == 1 && !isInScope(proposal));
        Custody custody = proposal.book().custodies().values().iterator().next();
        Custody changed = Custody.builder()
                .from(custody)
                .carrier(Carrier.builder()
                        .from(other)
                        .id(custody.id())
                        .copiedFrom(Optional.empty())
                        .distribution(custody.carrier().distribution())
                        .build())
                .build();
        Decision one = proposal.decidedBy(POLICY);
        Decision two = new Proposal(proposal.action(), CustodyBook.of(changed)).decidedBy(POLICY);
        Assume.that(!one.isPermitted() && !two.isPermitted());
        for (Locale locale : LOCALES) {
            assertThat(one.explain(Reader.REQUESTER, locale)).isEqualTo(two.explain(Reader.REQUESTER, locale));
        }
    }

    @Property
    void oneInScopeAndTheOfficerAreToldEveryFinding(@ForAll Proposal proposal) {
        Decision decision = proposal.decidedBy(POLICY);
        for (Locale locale : LOCALES) {
            String words = decision.explain(Reader.OFFICER, locale);
            assertThat(words).isEqualTo(decision.explain(locale));
            for (Finding finding : decision.findings()) {
                assertThat(words).contains(finding.reason(locale));
                assertThat(words)
                        .contains(finding.provision()
                                .map(ProvisionNumber::toString)
                                .orElse(""));
            }
            decision.remedies()
                    .forEach(remedy -> assertThat(words).contains(remedy.words().in(locale)));
            decision.obligations().forEach(owed -> assertThat(words).contains(owed.describe(locale)));
            titles(proposal).forEach(title -> assertThat(words).doesNotContain(title));
            if (isInScope(proposal)) {
                assertThat(decision.explain(Reader.REQUESTER, locale)).isEqualTo(words);
            }
        }
    }

    /** By the distributions alone, told without asking the policy; what an act brings by itself, its actor knows. */
    private static boolean isInScope(Proposal proposal) {
        boolean meetsCarriers = proposal.action().carrierMet().isPresent()
                || (proposal.action() instanceof DocumentAction && !(proposal.action() instanceof Classify));
        boolean known = !proposal.book().custodies().isEmpty()
                && proposal.action()
                        .carrierMet()
                        .map(carrier -> proposal.book().custody(carrier).isPresent())
                        .orElse(true);
        return !meetsCarriers
                || (known
                        && proposal.book().custodies().values().stream()
                                .allMatch(custody -> custody.carrier()
                                        .distribution()
                                        .includes(proposal.action().actor())));
    }

    private static List<String> titles(Proposal proposal) {
        return proposal.book().custodies().values().stream()
                .map(custody -> custody.carrier().title())
                .toList();
    }

    /** The same act where nothing is in custody. */
    private static Proposal nothingInCustody(Proposal proposal) {
        DocumentNumber document =
                proposal.action() instanceof DocumentAction onDocument ? onDocument.document() : ELSEWHERE;
        return new Proposal(proposal.action(), CustodyBook.empty(document));
    }
}
