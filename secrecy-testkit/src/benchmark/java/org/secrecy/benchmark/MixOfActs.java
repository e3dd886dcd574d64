package org.secrecy.benchmark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.secrecy.action.ActionKind;
import org.secrecy.json.ActionKinds;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.testkit.Proposal;

/** 4,096 proposals over all kinds of act in equal parts, some 40 % of them permitted, in no order. Thread-safe. */
public final class MixOfActs {

    /** How many. */
    public static final int SIZE = 4_096;

    private static final long SEED = 20_260_102;

    /** Of each kind that is both permitted and refused; nearly all others are always permitted. */
    private static final int PERMITTED_OF_A_KIND = 18;

    private MixOfActs() {}

    /** The proposals, the same in every run. */
    public static ImmutableList<Proposal> proposals() {
        List<Proposal> all = new ArrayList<>(SIZE);
        ImmutableList<ActionKind> kinds = ImmutableList.copyOf(ActionKinds.standard());
        for (int number = 0; number < kinds.size(); number++) {
            int count = SIZE / kinds.size() + (number < SIZE % kinds.size() ? 1 : 0);
            all.addAll(ofKind(kinds.get(number), count));
        }
        Collections.shuffle(all, new Random(SEED));
        return ImmutableList.copyOf(all);
    }

    private static List<Proposal> ofKind(ActionKind kind, int count) {
        ImmutableList<Proposal> refused = SeededActs.refused(kind, count);
        ImmutableList<Proposal> permitted = SeededActs.permitted(kind, count);
        if (permitted.isEmpty() || refused.isEmpty()) {
            return permitted.isEmpty() ? refused : permitted;
        }
        List<Proposal> both = new ArrayList<>(permitted.subList(0, PERMITTED_OF_A_KIND));
        both.addAll(refused.subList(PERMITTED_OF_A_KIND, count));
        return both;
    }

    /** How many of these proposals have each verdict under the policy. */
    public static ImmutableMap<Verdict, Long> verdicts(List<Proposal> proposals, SecrecyPolicy policy) {
        return Arrays.stream(Verdict.values())
                .collect(ImmutableMap.toImmutableMap(
                        verdict -> verdict,
                        verdict -> proposals.stream()
                                .filter(proposal -> proposal.decidedBy(policy).verdict() == verdict)
                                .count()));
    }
}
