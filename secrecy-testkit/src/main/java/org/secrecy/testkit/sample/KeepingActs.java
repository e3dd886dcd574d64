package org.secrecy.testkit.sample;

import org.secrecy.custody.Archive;
import org.secrecy.custody.CheckStorage;
import org.secrecy.custody.Destroy;
import org.secrecy.custody.EndWork;
import org.secrecy.custody.Store;
import org.secrecy.supervision.HandIn;
import org.secrecy.supervision.Inspect;
import org.secrecy.supervision.TakeInventory;
import org.secrecy.supervision.Train;

/** Permitted acts of keeping, checking, archiving and destroying (chapter 2 and provisions 3.6 and 3.9). */
public interface KeepingActs extends World {

    /** Wu puts the secret plan into the office's cabinet, which Wu keeps, and locks it. */
    default Store store() {
        return Store.builder()
                .carrier(secretPlan().id())
                .actor(wu())
                .at(now())
                .cabinet(officeCabinet())
                .keeper(wu())
                .locked(true)
                .build();
    }

    /** Wu checks the office's cabinet. */
    default CheckStorage checkStorage() {
        return CheckStorage.builder()
                .actor(wu())
                .at(now())
                .cabinet(officeCabinet())
                .build();
    }

    /** Li records that the work on the secret plan has ended. */
    default EndWork endWork() {
        return EndWork.builder()
                .carrier(secretPlan().id())
                .actor(li())
                .at(now())
                .build();
    }

    /** Zheng hands the land table in to Zhang, for the office to keep. */
    default HandIn handIn() {
        return HandIn.builder()
                .carrier(landTable().id())
                .actor(zheng())
                .at(now())
                .handedInBy(landUse())
                .recipient(zhang())
                .keeper(office())
                .build();
    }

    /** Wu hands the secret plan to the archive. */
    default Archive archive() {
        return Archive.builder()
                .carrier(secretPlan().id())
                .actor(wu())
                .at(now())
                .archive(archiveRoom())
                .build();
    }

    /** Wu destroys the secret plan, which is listed and which Qin appraised; Xu and Ma supervise, Zhao approves. */
    default Destroy destroy() {
        Destroy.Builder destroy = Destroy.builder()
                .carrier(secretPlan().id())
                .actor(wu())
                .at(now())
                .destructionList("毁〔2026〕1号")
                .noLongerNeeded(true)
                .appraisedBy(qin())
                .addSupervisors(xu(), ma());
        return destroy.addApprovals(approval(destroy.build(), zhao())).build();
    }

    /** Zheng takes the inventory of the land-use division, and sees the land table, the one carrier listed. */
    default TakeInventory takeInventory() {
        return TakeInventory.builder()
                .actor(zheng())
                .at(now())
                .unit(landUse())
                .addListed(landTable().id())
                .addSeen(landTable().id())
                .build();
    }

    /** Xu trains Feng. */
    default Train train() {
        return Train.builder().actor(xu()).at(now()).officer(feng()).build();
    }

    /** Zhou inspects the land-use division. */
    default Inspect inspect() {
        return Inspect.builder().actor(zhou()).at(now()).inspected(landUse()).build();
    }
}
