/**
 * The archive's rooms and files (chapter 7): who {@linkplain org.secrecy.archive.EnterArchive enters}, who {@linkplain
 * org.secrecy.archive.ConsultArchive consults} a file, and what is {@linkplain org.secrecy.archive.DiscloseArchive told} of it.
 * Borrowing from the archive is a {@code Borrow} like any other.
 */
@NullMarked
package org.secrecy.archive;

import org.jspecify.annotations.NullMarked;
