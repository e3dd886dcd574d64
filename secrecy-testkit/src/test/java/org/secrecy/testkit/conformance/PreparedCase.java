package org.secrecy.testkit.conformance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.custody.CustodyBook;
import org.secrecy.json.SecrecyJson;
import org.secrecy.office.Roster;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Finding;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.profile.Profile;
import org.secrecy.policy.rule.Matter;

/**
 * A conformance case whose act, custodies, roster and profile are read, and to which the standard answer is known: so it can be asked
 * of many rules at little cost. Immutable and thread-safe.
 */
public final class PreparedCase {

    private static final SecrecyJson JSON = SecrecyJson.standard();

    private final ConformanceCase original;
    private final Action action;
    private final @Nullable CustodyBook book;
    private final @Nullable Roster roster;
    private final Profile profile;
    private final Matter<?> matter;
    private final Decision answer;

    private PreparedCase(ConformanceCase original, Function<Matter<?>, Decision> standard) {
        Request request = Request.read(original.request());
        this.original = original;
        this.action = request.action();
        this.book = request.book().orElse(null);
        this.roster = request.roster().orElse(null);
        this.profile = request.profileOver(Profile.standard());
        this.matter = matter(profile);
        this.answer = standard.apply(matter);
    }

    /** Every case whose act can be read, and what the standard rules answer to it. */
    public static ImmutableList<PreparedCase> all(Function<Matter<?>, Decision> standard) {
        return ConformanceCases.standard().cases().stream()
                .filter(one -> !one.isMalformed())
                .map(one -> new PreparedCase(one, standard))
                .collect(ImmutableList.toImmutableList());
    }

    /** The act. */
    public Action action() {
        return action;
    }

    /** The provision that the case is about. */
    public ProvisionNumber gate() {
        return original.gate();
    }

    /** The file in which the case stands. */
    public String file() {
        return original.file();
    }

    /** What the standard rules oblige to after it. */
    public ImmutableList<Obligation> obligations() {
        return answer.obligations();
    }

    /** Whether these rules, under the profile changed like this, give another answer than the case expects, as far as it states it. */
    public boolean tellsApart(Function<Matter<?>, Decision> rules, UnaryOperator<Profile> change) {
        Profile changed = change.apply(profile);
        return differs(rules.apply(changed == profile ? matter : matter(changed)));
    }

    private boolean differs(Decision decision) {
        return !isAsStandard(decision)
                && !original.differences(request -> JSON.mapper().valueToTree(decision))
                        .isEmpty();
    }

    /** The standard answer is known to conform; most rules give the same, and that is quickly seen. */
    private boolean isAsStandard(Decision decision) {
        return decision.verdict() == answer.verdict()
                && cited(decision.findings()).equals(cited(answer.findings()))
                && cited(decision.advice()).equals(cited(answer.advice()))
                && decision.remedies().equals(answer.remedies())
                && decision.obligations().equals(answer.obligations());
    }

    private static ImmutableList<Optional<?>> cited(ImmutableList<Finding> findings) {
        return findings.stream().map(Finding::provision).collect(ImmutableList.toImmutableList());
    }

    private Matter<?> matter(Profile under) {
        return book == null ? Matter.of(action, under, roster) : Matter.of(action, book, under, roster);
    }

    /** The case. */
    @Override
    public String toString() {
        return original.toString();
    }
}
