/** The one style in which this library's values are generated; not exported to users. */
@NullMarked
package org.secrecy.style;

import org.jspecify.annotations.NullMarked;
