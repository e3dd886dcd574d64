/**
 * What carries secrets: documents, materials, disks, photographs, each copy of them.
 *
 * <p>A {@link org.secrecy.carrier.Carrier} is one copy. It is known by its {@link org.secrecy.carrier.CarrierId}, a document
 * number and a copy number. Its {@link org.secrecy.carrier.Distribution} says who may know.
 */
@NullMarked
package org.secrecy.carrier;

import org.jspecify.annotations.NullMarked;
