package org.secrecy.office;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** A post that the regulation speaks of. */
public enum Post implements Worded {

    /** The head of the bureau. */
    HEAD("局长", "head of the bureau"),

    /** The bureau leader in charge of the office. */
    OFFICE_LEADER("办公室分管领导", "office leader"),

    /** The bureau leader in charge of the line of business that the matter belongs to. */
    LEADER_IN_CHARGE("分管领导", "leader in charge"),

    /** The supervising leader, who signs faxes beside the office director. */
    SUPERVISING_LEADER("主管领导", "supervising leader"),

    /** The director of the office. */
    OFFICE_DIRECTOR("办公室主任", "office director"),

    /** The director in charge, who approves copying. */
    DIRECTOR_IN_CHARGE("分管主任", "director in charge"),

    /** The person who may classify matter. */
    CLASSIFICATION_AUTHORITY("定密责任人", "classification authority"),

    /** The confidential officer, who carries classified matter between readers. */
    CONFIDENTIAL_OFFICER("机要人员", "confidential officer"),

    /** The keeper of the office's documents. */
    DOCUMENT_KEEPER("文件保管员", "document keeper"),

    /** The part-time secrecy officer of an office or subordinate unit. */
    PART_TIME_SECRECY_OFFICER("兼职保密员", "part-time secrecy officer"),

    /** The keeper of the archive. */
    ARCHIVIST("档案管理人员", "archivist"),

    /** The staff who print and copy. */
    PRINTING_STAFF("文印人员", "printing staff"),

    /** The designated operator of the fax machine. */
    FAX_OPERATOR("传真机操作员", "fax operator");

    private final Phrase words;

    Post(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
