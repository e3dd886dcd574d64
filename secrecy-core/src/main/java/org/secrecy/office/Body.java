package org.secrecy.office;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** What kind of body receives a found carrier or gives an approval (provisions 2.5.2, 3.1.1, 4.4.1, 5.4.1 and 5.5.1). */
public enum Body implements Worded {

    /** The local secrecy department. */
    SECRECY_DEPARTMENT("当地保密行政管理部门", "local secrecy department"),

    /** A secrecy organisation, such as a unit's own secrecy committee or office; not an individual officer. */
    SECRECY_ORGANISATION("保密组织", "secrecy organisation"),

    /** Public security. */
    PUBLIC_SECURITY("公安机关", "public security"),

    /** The organ that is competent for the matter. */
    COMPETENT_ORGAN("有相应权限的机关", "competent organ");

    private final Phrase words;

    Body(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
