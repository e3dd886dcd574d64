/**
 * Every value and act in JSON, with Jackson 3 and with Jackson 2, strictly.
 *
 * <p>{@link org.secrecy.json.SecrecyJson} reads and writes by itself. Those who have a mapper of their own register
 * {@link org.secrecy.json.SecrecyModule} (Jackson 3) or {@link org.secrecy.json.SecrecyJackson2Module} (Jackson 2). No type of this
 * library carries JSON code by hand: what its builder can set is what is written and read.
 */
@NullMarked
package org.secrecy.json;

import org.jspecify.annotations.NullMarked;
