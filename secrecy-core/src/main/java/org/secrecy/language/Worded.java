package org.secrecy.language;

/** Something that has a name in the words of the field, in Chinese and in English. */
public interface Worded {

    /** The name. */
    Phrase words();
}
