/**
 * The regulation, chapter by chapter.
 *
 * <p>Each chapter's rules stand in one file, in the order of the source, each beside one sentence that says its provision in our
 * own words. The {@link org.secrecy.policy.regulation.Catalogue} lists all provisions, those of conduct included, which no software
 * decides. A {@link org.secrecy.policy.regulation.Regulation} is a list of rules from one or more instruments.
 */
@NullMarked
package org.secrecy.policy.regulation;

import org.jspecify.annotations.NullMarked;
