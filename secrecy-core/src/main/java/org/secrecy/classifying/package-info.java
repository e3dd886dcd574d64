/**
 * Making matter a state secret, changing that, and ending it (provision 3.1).
 *
 * <p>What {@link org.secrecy.classifying.Classify} proposes becomes the classification of a carrier when that is registered. The
 * other acts change the classification in a carrier's custody; that a state secret is declassified when its period ends needs no
 * act.
 */
@NullMarked
package org.secrecy.classifying;

import org.jspecify.annotations.NullMarked;
