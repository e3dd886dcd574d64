package org.secrecy.carrier;

import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** What a carrier is made as (provision 3.7.2). */
public enum Medium implements Worded {

    /** An official document. */
    FILE("文件", "file"),

    /** Working or reference material. */
    MATERIAL("资料", "material"),

    /** A periodical or internal publication. */
    PUBLICATION("刊物", "publication"),

    /** A cipher telegram; provisions 3.5.4 and 3.5.5 bind it whatever its classification. */
    CIPHER_TELEGRAM("密码电报", "cipher telegram"),

    /** The record of a meeting. */
    MEETING_RECORD("会议记录", "meeting record"),

    /** The record of a telephone call. */
    TELEPHONE_RECORD("电话记录", "telephone record"),

    /** A table or register. */
    TABLE("表册", "table or register"),

    /** A photograph. */
    PHOTOGRAPH("照片", "photograph"),

    /** A sound recording. */
    SOUND_RECORDING("录音", "sound recording"),

    /** A video recording. */
    VIDEO_RECORDING("录像", "video recording"),

    /** A fax. */
    FAX("传真", "fax"),

    /** A removable disk. */
    COMPUTER_DISK("计算机磁盘", "computer disk"),

    /** A notebook used at work. */
    WORK_NOTEBOOK("工作笔记本", "work notebook"),

    /** Anything else that carries secrets. */
    OTHER("其他载体", "other carrier");

    private final Phrase words;

    Medium(String chinese, String english) {
        this.words = Phrase.of(chinese, english);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
