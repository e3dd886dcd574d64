package org.secrecy.testkit.sample;

import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.computing.ChangePassword;
import org.secrecy.computing.Credential;
import org.secrecy.computing.DiscloseCredential;
import org.secrecy.computing.StoreData;
import org.secrecy.computing.Transmit;
import org.secrecy.fax.ReceiveFax;
import org.secrecy.fax.SendFax;

/** Permitted acts at fax machines and computers (chapters 8 and 10), and one that never is. */
public interface MachineActs extends World {

    /** Lin receives an internal fax from a peer. */
    default ReceiveFax receiveFax() {
        SampleCarrier received = SampleCarrier.file("传〔2026〕41号#000001", "来传真", office())
                .withMedium(Medium.FAX)
                .withOrigin(Origin.PEER)
                .withClassification(Classification.internal());
        return ReceiveFax.builder()
                .received(received.carrier())
                .actor(lin())
                .at(now())
                .sender("市水务局")
                .keeper(office())
                .shouldNotSpread(false)
                .build();
    }

    /** Li has Lin send an open fax; Chen and Sun have signed it. */
    default SendFax sendFax() {
        SendFax.Builder send = SendFax.builder()
                .fax(CarrierId.parse("传〔2026〕42号#000001"))
                .actor(li())
                .at(now())
                .recipient("市水务局")
                .content(Classification.open())
                .abroad(false)
                .operatedBy(lin());
        SendFax unsigned = send.build();
        return send.addApprovals(approval(unsigned, chen()), approval(unsigned, sun()))
                .build();
    }

    /** Li sends internal data over the bureau's network. */
    default Transmit transmit() {
        return Transmit.builder()
                .data("用地统计")
                .actor(li())
                .at(now())
                .content(Classification.internal())
                .channel("局域网")
                .build();
    }

    /** Li stores secret data on the highly secret disk. */
    default StoreData storeData() {
        return StoreData.builder()
                .data("规划图件")
                .actor(li())
                .at(now())
                .content(secretPlan().carrier().classification())
                .medium(Medium.COMPUTER_DISK)
                .carrier(disk().id())
                .build();
    }

    /** Li changes the password. */
    default ChangePassword changePassword() {
        return ChangePassword.builder().actor(li()).at(now()).account("li-ming").build();
    }

    /** Li tells Tang the password: forbidden, whatever else. */
    default DiscloseCredential discloseCredential() {
        return DiscloseCredential.builder()
                .actor(li())
                .at(now())
                .account("li-ming")
                .credential(Credential.PASSWORD)
                .told(tang().name())
                .build();
    }
}
