/** Some of the regulation as an integrator would write it without a policy: the limit to compare with. */
@NullMarked
package org.secrecy.benchmark.byhand;

import org.jspecify.annotations.NullMarked;
