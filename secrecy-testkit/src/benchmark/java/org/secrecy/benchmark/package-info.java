/** Measures what decisions cost; built and run by the profile {@code benchmarks} alone, and part of no artifact. */
@NullMarked
package org.secrecy.benchmark;

import org.jspecify.annotations.NullMarked;
