package org.secrecy.testkit.sample;

import org.secrecy.archive.ConsultArchive;
import org.secrecy.archive.DiscloseArchive;
import org.secrecy.archive.EnterArchive;

/** Permitted acts in the archive's rooms (chapter 7). */
public interface ArchiveActs extends World {

    /** Li enters the archive on an errand; Qin escorts. */
    default EnterArchive enterArchive() {
        return EnterArchive.builder()
                .actor(li())
                .at(now())
                .archive(archiveRoom())
                .errand("查阅旧规划")
                .escort(qin())
                .build();
    }

    /** Li consults the archived plan for the land-use division, in the reading room; Zhou approves. */
    default ConsultArchive consultArchive() {
        ConsultArchive.Builder consult = ConsultArchive.builder()
                .carrier(archivedPlan().id())
                .actor(li())
                .at(now())
                .organisation(landUse().name())
                .outsider(false)
                .inReadingRoom(true)
                .takenAway(false);
        return consult.addApprovals(approval(consult.build(), zhou())).build();
    }

    /** Qin tells Chen, whose work it is, what the personnel file says. */
    default DiscloseArchive discloseArchive() {
        return DiscloseArchive.builder()
                .carrier(personnelFile().id())
                .actor(qin())
                .at(now())
                .told(chen())
                .related(true)
                .build();
    }
}
