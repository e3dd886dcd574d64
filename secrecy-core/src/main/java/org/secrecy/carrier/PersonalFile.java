package org.secrecy.carrier;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** The files of the archive whose secret matters are told to nobody unrelated (provision 7.5.3). */
public enum PersonalFile implements Worded {

    /** A personnel file. */
    PERSONNEL("人事档案", "personnel file"),

    /** A file of the discipline inspection. */
    DISCIPLINE("纪检档案", "discipline file"),

    /** A file on the selection of cadres. */
    CADRE_SELECTION("干部选拔档案", "cadre-selection file");

    private final Phrase words;

    PersonalFile(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
