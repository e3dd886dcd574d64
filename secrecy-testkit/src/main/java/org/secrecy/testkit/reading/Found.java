package org.secrecy.testkit.reading;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Severity;

/**
 * One thing that the reading found. Immutable and thread-safe.
 *
 * @param severity how it weighs
 * @param provision the provision that says so; empty only where no gate covers the act
 * @param remedies what would cure it; empty unless it is lacking
 */
public record Found(Severity severity, Optional<ProvisionNumber> provision, ImmutableList<Remedy> remedies) {}
