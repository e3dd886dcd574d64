/** An imaginary document flow system, as small as can be, that embeds the secrecy policy. */
package org.secrecy.examples.testing;
