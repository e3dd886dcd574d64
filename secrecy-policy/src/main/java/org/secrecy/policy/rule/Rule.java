package org.secrecy.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;
import org.secrecy.policy.decision.ProvisionNumber;

/**
 * One rule: on which acts, under which provision, when which conditions hold, it forbids, demands or advises what.
 *
 * <pre>{@code
 * static final Rule<Borrow> OFFICE_LEADER_APPROVES =
 *     Rule.on(Borrow.class).provision("3.5.2")
 *         .when(KEPT_BY.isOneOf(OFFICE, UNIT), LEVEL.isOneOf(SECRET, HIGHLY_SECRET), CIPHER_TELEGRAM.isFalse())
 *         .demand(approvalBy(OFFICE_LEADER));
 * }</pre>
 *
 * <p>A rule <em>applies</em> when its conditions hold, whether it is then satisfied or not. Immutable and thread-safe.
 *
 * @param <A> the kind of act
 */
public final class Rule<A extends Action> implements Worded {

    private static final Phrase ALWAYS = Phrase.of("{0} {1}：{2}", "{0}: on {1}, {2}");
    private static final Phrase WHEN = Phrase.of("{0} {1}，如果{3}：{2}", "{0}: on {1}, when {3}: {2}");
    private static final Phrase FORBIDDEN = Phrase.of("{0}的，禁止{1}", "{1} is forbidden when {0}");
    private static final Phrase AND = Phrase.of("、", " and ");

    private final Class<A> type;
    private final ProvisionNumber provision;
    private final ImmutableSet<ProvisionNumber> claims;
    private final ImmutableList<Condition<? super A>> when;
    private final Effect effect;
    private final @Nullable Requirement<? super A> requirement;
    private final boolean covers;

    private Rule(Draft<A> draft, Effect effect, @Nullable Requirement<? super A> requirement) {
        this.type = draft.type;
        this.provision = draft.provision;
        this.claims = draft.claims;
        this.when = draft.when;
        this.effect = effect;
        this.requirement = requirement;
        this.covers = draft.covers && (effect == Effect.FORBID || effect == Effect.DEMAND);
    }

    /** A rule on acts of this kind, to be completed. */
    public static <A extends Action> On<A> on(Class<A> type) {
        return new On<>(type);
    }

    /** The kind of act. */
    public Class<A> type() {
        return type;
    }

    /** The provision that its findings cite. */
    public ProvisionNumber provision() {
        return provision;
    }

    /** The provisions that it claims: the one it cites, and those it speaks for. */
    public ImmutableSet<ProvisionNumber> claims() {
        return claims;
    }

    /** When it applies: all of these hold. */
    public ImmutableList<Condition<? super A>> when() {
        return when;
    }

    /** What it does where it applies. */
    public Effect effect() {
        return effect;
    }

    /** What it demands, assumes, advises, or forbids the absence of; empty where it forbids the act as such. */
    public Optional<Requirement<? super A>> requirement() {
        return Optional.ofNullable(requirement);
    }

    /** Whether an act to which it applies is thereby covered by a gate. */
    public boolean covers() {
        return covers;
    }

    /** The same rule again without its conditions and its consequence, to be completed otherwise. */
    public Draft<A> redrafted() {
        return new Draft<>(type, provision, claims, ImmutableList.of(), covers);
    }

    @Override
    public Phrase words() {
        return when.isEmpty()
                ? ALWAYS.with(provision, type.getSimpleName(), consequence())
                : WHEN.with(provision, type.getSimpleName(), consequence(), Phrase.join(AND, when));
    }

    /** Why an act of this kind is forbidden, where the rule forbids it as such. */
    Phrase prohibition(ActionKind kind) {
        return FORBIDDEN.with(Phrase.join(AND, when), kind);
    }

    private Phrase consequence() {
        if (requirement == null) {
            return Phrase.of("禁止", "it is forbidden");
        }
        Phrase demanded = requirement.condition().words();
        return switch (effect) {
            case FORBID -> Phrase.of("必须{0}，否则禁止", "it is forbidden unless {0}").with(demanded);
            case DEMAND -> Phrase.of("要求{0}", "it is demanded that {0}").with(demanded);
            case ASSUME -> Phrase.of("以{0}为前提", "it is assumed that {0}").with(demanded);
            case ADVISE ->
                Phrase.of("宜{0}，否则作提示", "unless {0}, that is worth saying").with(demanded);
        };
    }

    /** The rule as one English sentence. */
    @Override
    public String toString() {
        return words().english();
    }

    /**
     * A rule that still lacks its provision.
     *
     * @param <A> the kind of act
     */
    public static final class On<A extends Action> {

        private final Class<A> type;

        private On(Class<A> type) {
            this.type = type;
        }

        /** The provision that the rule's findings cite, such as {@code 3.5.2}. */
        public Draft<A> provision(String number) {
            ProvisionNumber provision = ProvisionNumber.parse(number);
            return new Draft<>(type, provision, ImmutableSet.of(provision), ImmutableList.of(), true);
        }
    }

    /**
     * A rule that still lacks its conditions or its consequence. Immutable.
     *
     * @param <A> the kind of act
     */
    public static final class Draft<A extends Action> {

        private final Class<A> type;
        private final ProvisionNumber provision;
        private final ImmutableSet<ProvisionNumber> claims;
        private final ImmutableList<Condition<? super A>> when;
        private final boolean covers;

        private Draft(
                Class<A> type,
                ProvisionNumber provision,
                ImmutableSet<ProvisionNumber> claims,
                ImmutableList<Condition<? super A>> when,
                boolean covers) {
            this.type = type;
            this.provision = provision;
            this.claims = claims;
            this.when = when;
            this.covers = covers;
        }

        /** The rule speaks for this other provision as well, which no finding cites. */
        public Draft<A> speakingFor(String number) {
            ImmutableSet<ProvisionNumber> more = ImmutableSet.<ProvisionNumber>builder()
                    .addAll(claims)
                    .add(ProvisionNumber.parse(number))
                    .build();
            return new Draft<>(type, provision, more, when, covers);
        }

        /** An act to which the rule applies is not yet covered by that. */
        public Draft<A> withoutCovering() {
            return new Draft<>(type, provision, claims, when, false);
        }

        /** The rule applies when all of these hold. */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        public final Draft<A> when(Condition<? super A>... conditions) {
            ImmutableList<Condition<? super A>> all = ImmutableList.<Condition<? super A>>builder()
                    .addAll(when)
                    .addAll(Arrays.asList(conditions))
                    .build();
            return new Draft<>(type, provision, claims, all, covers);
        }

        /**
         * The act is forbidden.
         *
         * @throws IllegalArgumentException if the rule has no condition: it would forbid every such act
         */
        public Rule<A> forbid() {
            checkArgument(
                    !when.isEmpty(),
                    "a rule that forbids an act as such must have a condition, but %s has none",
                    provision);
            return new Rule<>(this, Effect.FORBID, null);
        }

        /** The act is forbidden unless this holds. */
        public Rule<A> forbidUnless(Condition<? super A> condition) {
            return new Rule<>(this, Effect.FORBID, withoutRemedy(condition));
        }

        /** The act needs this, without which it is lacking. */
        public Rule<A> demand(Requirement<? super A> requirement) {
            return new Rule<>(this, Effect.DEMAND, requirement);
        }

        /** The act fits the custody only if this holds. */
        public Rule<A> assume(Condition<? super A> condition) {
            return new Rule<>(this, Effect.ASSUME, withoutRemedy(condition));
        }

        /** Where this does not hold, that is worth saying. */
        public Rule<A> advise(Condition<? super A> condition) {
            return new Rule<>(this, Effect.ADVISE, withoutRemedy(condition));
        }

        private static <T extends Action> Requirement<T> withoutRemedy(Condition<T> condition) {
            return condition.curedBy(matter -> {
                throw new IllegalStateException("nothing cures this: " + condition);
            });
        }
    }
}
