package org.secrecy.testkit.sample;

import org.secrecy.carrier.Addressee;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.copying.Copy;
import org.secrecy.copying.Machine;
import org.secrecy.custody.Circulate;
import org.secrecy.custody.Consignment;
import org.secrecy.custody.Dispatch;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Register;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Return;

/** Permitted acts of receiving, passing on, lending and copying documents (provisions 3.2 to 3.5 and chapter 9). */
public interface DocumentActs extends World {

    /** Zhang receives one highly secret document from above, as listed, and signs for it. */
    default Receive receive() {
        SampleCarrier received = SampleCarrier.file("省发〔2026〕30号#000008", "上级来文", office())
                .withLevel(SecrecyLevel.HIGHLY_SECRET)
                .withOrigin(Origin.ABOVE)
                .withDistribution(toLandUseAndZhou());
        return Receive.builder()
                .document(received.id().document())
                .actor(zhang())
                .at(now())
                .addCarriers(received.carrier())
                .sender("省自然资源厅")
                .keeper(office())
                .signedBy(zhang())
                .listed(1)
                .addressedHere(true)
                .packagingIntact(true)
                .build();
    }

    /** Wu enters the secret plan in the register. */
    default Register register() {
        return Register.builder()
                .carrier(secretPlan().id())
                .actor(wu())
                .at(now())
                .build();
    }

    /** Zhang sends the highly secret pipelines, stamped, to the land-use division, for whom they are. */
    default Dispatch dispatch() {
        CarrierId pipelines = highlySecretPipelines().id();
        return Dispatch.builder()
                .document(pipelines.document())
                .actor(zhang())
                .at(now())
                .addConsignments(Consignment.builder()
                        .copy(pipelines.copy())
                        .recipient(Addressee.of(landUse()))
                        .stamp(SecrecyLevel.HIGHLY_SECRET)
                        .build())
                .build();
    }

    /** Zhang brings the secret plan from Wu to Zhou, who reads it in the office, and takes it back. */
    default Circulate circulate() {
        return Circulate.builder()
                .carrier(secretPlan().id())
                .actor(zhang())
                .at(now())
                .handedOverBy(wu())
                .bearer(zhang())
                .reader(zhou())
                .goesBackTo(zhang())
                .readInOffice(true)
                .carriedAbout(false)
                .build();
    }

    /** Li borrows the secret plan for three days; Zhao approves. */
    default Borrow borrow() {
        Borrow.Builder borrow = Borrow.builder()
                .carrier(secretPlan().id())
                .actor(li())
                .at(now())
                .dueOn(today().plusDays(3));
        return borrow.addApprovals(approval(borrow.build(), zhao())).build();
    }

    /** Li returns the lent plan with all of its pages. */
    default Return giveBack() {
        return Return.builder()
                .carrier(lentPlan().id())
                .actor(li())
                .at(now())
                .pages(lentPlan().carrier().pages())
                .build();
    }

    /** Li has Ma make two copies of the secret plan; Liu approves two. */
    default Copy copy() {
        Copy.Builder copy = Copy.builder()
                .carrier(secretPlan().id())
                .actor(li())
                .at(now())
                .addCopies(CopyNumber.of(11), CopyNumber.of(12))
                .machine(Machine.PHOTOCOPIER)
                .operatedBy(ma());
        return copy.addApprovals(approval(copy.build(), liu())).build();
    }
}
