/**
 * What is secret, how much, and until when.
 *
 * <p>A {@link org.secrecy.classification.Classification} says whether matter is a state secret, internal, or open. A state
 * secret has a {@link org.secrecy.classification.SecrecyLevel} and a {@link org.secrecy.classification.SecrecyPeriod}; from the
 * day after its last secret day it is declassified by itself and counts as internal. A
 * {@link org.secrecy.classification.Marking} is how level and period are written on a carrier.
 */
@NullMarked
package org.secrecy.classification;

import org.jspecify.annotations.NullMarked;
