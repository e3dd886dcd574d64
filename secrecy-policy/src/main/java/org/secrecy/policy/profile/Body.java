package org.secrecy.policy.profile;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** A body outside the bureau to which the regulation turns. */
public enum Body implements Worded {

    /** The local secrecy department. */
    SECRECY_DEPARTMENT("当地保密行政管理部门", "the local secrecy department"),

    /** A secrecy organisation, such as a unit's own secrecy committee or office; not an individual officer. */
    SECRECY_ORGANISATION("保密组织", "a secrecy organisation"),

    /** Public security. */
    PUBLIC_SECURITY("公安机关", "public security"),

    /** The organ that is competent for the matter. */
    COMPETENT_ORGAN("有相应权限的机关", "the competent organ");

    private final Phrase words;

    Body(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
