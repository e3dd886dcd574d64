/** What was measured, as a page to read. */
@NullMarked
package org.secrecy.benchmark.report;

import org.jspecify.annotations.NullMarked;
