package org.secrecy.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.secrecy.language.Phrase;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.Permission;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.regulation.Catalogue;
import org.secrecy.policy.regulation.Regulation;

/** Decisions and what they hold, all such as the standard policy gives. Thread-safe. */
public final class DecisionArbitraries {

    private static final int LAST_NUMBER = 999;

    private DecisionArbitraries() {}

    /** The decision on an act of any kind. */
    public static Arbitrary<Decision> decisions() {
        return ActionArbitraries.proposals().map(proposal -> proposal.decidedBy(SecrecyPolicy.standard()));
    }

    /** A finding of a decision: against the act, or advice. */
    public static Arbitrary<Finding> findings() {
        return each(decision -> ImmutableList.<Finding>builder()
                .addAll(decision.findings())
                .addAll(decision.advice())
                .build());
    }

    /** A remedy that a decision offers. */
    public static Arbitrary<Remedy> remedies() {
        return each(Decision::remedies);
    }

    /** An obligation that a permitted act brings. */
    public static Arbitrary<Obligation> obligations() {
        return each(Decision::obligations);
    }

    /** Who owes such an obligation. */
    public static Arbitrary<Debtor> debtors() {
        return obligations().map(Obligation::debtor);
    }

    /** What a permitted act may and must. */
    public static Arbitrary<Permission> permissions() {
        return decisions().filter(Decision::isPermitted).map(Decision::permit);
    }

    private static <T> Arbitrary<T> each(Function<Decision, ? extends Collection<T>> parts) {
        return decisions()
                .map(decision -> ImmutableList.copyOf(parts.apply(decision)))
                .filter(some -> !some.isEmpty())
                .flatMap(some -> Arbitraries.of(some))
                .withoutEdgeCases();
    }

    /** The bureau's regulation, or the house rules of another unit. */
    public static Arbitrary<Instrument> instruments() {
        return Arbitraries.of(Regulation.BUREAU, Instrument.of("house", "内部规定", "house rules"));
    }

    /** The number of a provision of the regulation, seldom any other that can be written. */
    public static Arbitrary<ProvisionNumber> provisions() {
        Arbitrary<ProvisionNumber> any = Combinators.combine(
                        Arbitraries.integers().between(0, LAST_NUMBER),
                        Arbitraries.integers().between(0, LAST_NUMBER),
                        Arbitraries.integers().between(1, LAST_NUMBER))
                .as(ProvisionNumber::new);
        return Chance.mostly(Arbitraries.of(Catalogue.standard().provisions().keySet()), any);
    }

    /** Words in Chinese and English: the summary of a provision. */
    public static Arbitrary<Phrase> phrases() {
        return Arbitraries.of(Catalogue.standard().provisions().values().asList())
                .map(provision -> provision.summary());
    }
}
