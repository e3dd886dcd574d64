package org.secrecy.testkit.sample;

import org.secrecy.classification.Classification;
import org.secrecy.foreign.CarryAbroad;
import org.secrecy.foreign.DiscloseToForeigners;
import org.secrecy.foreign.FileReceptions;
import org.secrecy.foreign.HostVisitors;
import org.secrecy.foreign.MeansOfSending;
import org.secrecy.foreign.RecordReception;
import org.secrecy.foreign.SendAbroad;
import org.secrecy.foreign.VisitPart;
import org.secrecy.foreign.Visitor;
import org.secrecy.foreign.VisitorKind;
import org.secrecy.publicity.GiveInterview;
import org.secrecy.publicity.PublicityForm;
import org.secrecy.publicity.Publish;

/** Permitted acts before the public and foreigners (chapters 4 and 5). */
public interface OutsideActs extends World {

    /** Li submits an open article about land use to a newspaper; Zhou has reviewed it. */
    default Publish publish() {
        Publish.Builder publish = Publish.builder()
                .text("用地规划漫谈")
                .actor(li())
                .at(now())
                .outlet("中国规划报")
                .form(PublicityForm.WRITING)
                .content(Classification.open())
                .inBureauName(false)
                .aboutBureauBusiness(true)
                .line(landUseLine())
                .abroad(false);
        return publish.addApprovals(approval(publish.build(), zhou())).build();
    }

    /** Li answers a news organisation on secret matter: unavoidable, approved by the competent organ, the other side bound. */
    default GiveInterview giveInterview() {
        GiveInterview.Builder interview = GiveInterview.builder()
                .interview("规划专访")
                .actor(li())
                .at(now())
                .interviewer("市电视台")
                .content(secretContent())
                .unavoidableBecause("回应公众关切")
                .confidentialityUndertaking("保密承诺书〔2026〕1号");
        return interview.addApprovals(organApproval(interview.build())).build();
    }

    /** Chen receives a delegation that concerns the whole bureau: the office arranges it, Li and Tang accompany it. */
    default HostVisitors hostVisitors() {
        return HostVisitors.builder()
                .visit("友城规划考察团")
                .actor(chen())
                .at(now())
                .concernsWholeBureau(true)
                .arrangedBy(office())
                .addParts(VisitPart.builder()
                        .name("座谈")
                        .addCompanions(li(), tang())
                        .build())
                .build();
    }

    /** Chen records that reception. */
    default RecordReception recordReception() {
        return RecordReception.builder()
                .visit("友城规划考察团")
                .actor(chen())
                .at(now())
                .addVisitors(new Visitor("Anna Berg", VisitorKind.FOREIGNER, "友城规划局局长"))
                .purpose("城市规划交流")
                .lengthOfStay("半天")
                .rangeOfActivity("二楼会议室")
                .addHosts(chen())
                .build();
    }

    /** Chen gives last year's records of receptions to the archive. */
    default FileReceptions fileReceptions() {
        return FileReceptions.builder()
                .actor(chen())
                .at(now())
                .year(today().getYear() - 1)
                .build();
    }

    /** Li tells foreigners something secret: unavoidable, approved by the competent organ, the other side bound. */
    default DiscloseToForeigners discloseToForeigners() {
        DiscloseToForeigners.Builder disclose = DiscloseToForeigners.builder()
                .matter("合作项目选址")
                .actor(li())
                .at(now())
                .counterpart("友城规划局")
                .content(secretContent())
                .unavoidableBecause("项目合作所必需")
                .confidentialityUndertaking("保密协议〔2026〕2号");
        return disclose.addApprovals(organApproval(disclose.build())).build();
    }

    /** Li takes the secret plan abroad for a stated need, protected; the competent organ approves. */
    default CarryAbroad carryAbroad() {
        CarryAbroad.Builder carry = CarryAbroad.builder()
                .carrier(secretPlan().id())
                .actor(li())
                .at(now())
                .destination("友城")
                .need("项目谈判")
                .addProtectiveMeasures("密码箱", "两人随行");
        return carry.addApprovals(organApproval(carry.build())).build();
    }

    /** Li sends an open brochure abroad by letter; Chen has signed it off. */
    default SendAbroad sendAbroad() {
        SendAbroad.Builder send = SendAbroad.builder()
                .item("城市宣传册")
                .actor(li())
                .at(now())
                .recipient("友城规划局")
                .means(MeansOfSending.LETTER)
                .content(Classification.open());
        return send.addApprovals(approval(send.build(), chen())).build();
    }

    /** What the acts before outsiders tell, where it is secret. */
    private Classification secretContent() {
        return secretPlan().carrier().classification();
    }
}
