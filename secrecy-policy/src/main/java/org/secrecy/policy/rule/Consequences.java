package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.secrecy.action.Action;
import org.secrecy.policy.decision.Aftermath;
import org.secrecy.policy.decision.Obligation;

/** The duties that arise from an act, worked out into obligations when somebody asks. Immutable and thread-safe. */
final class Consequences implements Aftermath {

    private final Plan plan;
    private final Matter<Action> matter;
    private final long @Nullable [] arising;

    /**
     * The consequences of this matter.
     *
     * @param arising the duties that arise, by blocks, as the evaluation gives them; not changed afterwards
     */
    @SuppressWarnings("unchecked") // the matter is only read
    Consequences(Plan plan, Matter<?> matter, long @Nullable [] arising) {
        this.plan = plan;
        this.matter = (Matter<Action>) matter;
        this.arising = arising;
    }

    @Override
    public boolean requesterInScope() {
        return matter.requesterInScope();
    }

    @Override
    public ImmutableList<Obligation> obligations() {
        if (arising == null) {
            return ImmutableList.of();
        }
        List<Plan.OwedStep> steps = new ArrayList<>();
        Set<Duty<?>> replaced = new HashSet<>();
        for (int block = 0; block < arising.length; block++) {
            for (long rest = arising[block]; rest != 0; rest &= rest - 1) {
                Plan.OwedStep step = plan.owed(plan.duties(block).first() + Long.numberOfTrailingZeros(rest));
                steps.add(step);
                step.duty().replaced().ifPresent(replaced::add);
            }
        }
        ImmutableList.Builder<Obligation> obligations = ImmutableList.builder();
        for (Plan.OwedStep step : steps) {
            if (!replaced.contains(step.duty())) {
                obligations.addAll(step.duty().obligations(step.instrument(), matter));
            }
        }
        return obligations.build();
    }
}
