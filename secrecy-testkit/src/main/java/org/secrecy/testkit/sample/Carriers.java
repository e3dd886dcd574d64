package org.secrecy.testkit.sample;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.carrier.PersonalFile;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;

/**
 * The carriers of the sample bureau that are kept: of every level, medium, origin and keeper. Those that have left their keeper stand
 * in {@link CarriersElsewhere}.
 */
public interface Carriers extends CarriersElsewhere {

    /** 近期建设规划: a secret document of the bureau's own, in the office's cabinet, for the land-use division and Zhou. */
    default SampleCarrier secretPlan() {
        return asItStands(SampleCarrier.file("规发〔2026〕12号#000003", "近期建设规划", office())
                .withLevel(SecrecyLevel.SECRET)
                .withDistribution(toLandUseAndZhou())
                .withPages(24)
                .keptIn(officeCabinet(), wu()));
    }

    /** 城市总体布局: a top secret document from above, in the office's cabinet. */
    default SampleCarrier topSecretLayout() {
        return asItStands(SampleCarrier.file("省发〔2026〕2号#000017", "城市总体布局", office())
                .withLevel(SecrecyLevel.TOP_SECRET)
                .withOrigin(Origin.ABOVE)
                .withDistribution(Distribution.builder().addPeople(zhou()).build())
                .keptIn(officeCabinet(), wu()));
    }

    /** 地下管线资料: highly secret material from a peer, in the office's cabinet, for the land-use division alone. */
    default SampleCarrier highlySecretPipelines() {
        return asItStands(SampleCarrier.file("测函〔2026〕7号#000002", "地下管线资料", office())
                .withLevel(SecrecyLevel.HIGHLY_SECRET)
                .withMedium(Medium.MATERIAL)
                .withOrigin(Origin.PEER)
                .withDistribution(Distribution.to(landUse()))
                .keptIn(officeCabinet(), wu()));
    }

    /** 加密电报: a highly secret cipher telegram from above, in the office's cabinet. */
    default SampleCarrier cipherTelegram() {
        return asItStands(SampleCarrier.file("省电〔2026〕9号#000001", "加密电报", office())
                .withLevel(SecrecyLevel.HIGHLY_SECRET)
                .withMedium(Medium.CIPHER_TELEGRAM)
                .withOrigin(Origin.ABOVE)
                .withDistribution(Distribution.builder().addPeople(zhou()).build())
                .keptIn(officeCabinet(), zhang()));
    }

    /** 征地情况表: a secret table from below, in the cabinet of the land-use division. */
    default SampleCarrier landTable() {
        return asItStands(SampleCarrier.file("用表〔2026〕4号#000001", "征地情况表", landUse())
                .withLevel(SecrecyLevel.SECRET)
                .withMedium(Medium.TABLE)
                .withOrigin(Origin.BELOW)
                .withDistribution(Distribution.to(landUse()))
                .keptIn(landUseCabinet(), zheng()));
    }

    /** 一期工程方案: secret until a condition is fulfilled, which it is not yet. */
    default SampleCarrier conditionalScheme() {
        SecrecyPeriod period = SecrecyPeriod.condition("一期工程验收前");
        return asItStands(SampleCarrier.file("规发〔2026〕15号#000001", "一期工程方案", office())
                .withClassification(
                        Classification.stateSecret(SecrecyLevel.SECRET, period, SampleCarrier.CLASSIFIED_ON))
                .withDistribution(toLandUseAndZhou())
                .keptIn(officeCabinet(), wu()));
    }

    /** 旧城改造规划: secret for ten years from 2010, and declassified since: it counts as internal. */
    default SampleCarrier declassifiedPlan() {
        return asItStands(SampleCarrier.file("规发〔2010〕3号#000001", "旧城改造规划", office())
                .withClassification(Classification.stateSecret(
                        SecrecyLevel.SECRET, SecrecyPeriod.years(10), LocalDate.of(2010, 1, 5))));
    }

    /** 内部通报: internal. */
    default SampleCarrier internalNotice() {
        return asItStands(internal("办〔2026〕31号#000001", "内部通报", Medium.FILE));
    }

    /** 规划简报: open. */
    default SampleCarrier openBulletin() {
        return asItStands(
                SampleCarrier.file("规简〔2026〕6号#000001", "规划简报", landUse()).withMedium(Medium.PUBLICATION));
    }

    /** 局务会议记录: the secret record of a meeting. */
    default SampleCarrier meetingRecord() {
        return asItStands(secret("会记〔2026〕5号#000001", "局务会议记录", Medium.MEETING_RECORD));
    }

    /** 电话记录: the internal record of a call from above. */
    default SampleCarrier telephoneRecord() {
        return asItStands(
                internal("话记〔2026〕8号#000001", "电话记录", Medium.TELEPHONE_RECORD).withOrigin(Origin.ABOVE));
    }

    /** 航摄照片: a secret aerial photograph. */
    default SampleCarrier photograph() {
        return asItStands(secret("影〔2026〕1号#000001", "航摄照片", Medium.PHOTOGRAPH));
    }

    /** 会议录音: a secret sound recording. */
    default SampleCarrier soundRecording() {
        return asItStands(secret("影〔2026〕2号#000001", "会议录音", Medium.SOUND_RECORDING));
    }

    /** 现场录像: an internal video recording. */
    default SampleCarrier videoRecording() {
        return asItStands(internal("影〔2026〕3号#000001", "现场录像", Medium.VIDEO_RECORDING));
    }

    /** 来传真: an internal fax from a peer. */
    default SampleCarrier fax() {
        return asItStands(internal("传〔2026〕40号#000001", "来传真", Medium.FAX).withOrigin(Origin.PEER));
    }

    /** 涉密磁盘: a highly secret disk, registered and in the office's cabinet. */
    default SampleCarrier disk() {
        return asItStands(
                secret("盘〔2026〕1号#000001", "涉密磁盘", Medium.COMPUTER_DISK).withLevel(SecrecyLevel.HIGHLY_SECRET));
    }

    /** 工作笔记: Zhou's secret notebook. */
    default SampleCarrier notebook() {
        return asItStands(secret("记〔2026〕1号#000001", "工作笔记", Medium.WORK_NOTEBOOK));
    }

    /** 城市模型: an internal model of the city, which is none of the other media. */
    default SampleCarrier model() {
        return asItStands(internal("模〔2026〕1号#000001", "城市模型", Medium.OTHER));
    }

    /** 地铁一期规划: a secret document of the archive's, of the line {@link #landUseLine()}. */
    default SampleCarrier archivedPlan() {
        return asItStands(SampleCarrier.file("规发〔2024〕8号#000001", "地铁一期规划", archiveRoom())
                .withLevel(SecrecyLevel.SECRET)
                .withLine(landUseLine()));
    }

    /** 征地案卷: a secret case file, which the archive does not lend. */
    default SampleCarrier caseFile() {
        return asItStands(SampleCarrier.file("案〔2024〕11号#000001", "征地案卷", archiveRoom())
                .withLevel(SecrecyLevel.SECRET)
                .withLine(landUseLine())
                .changed(carrier -> carrier.caseFile(true)));
    }

    /** 人事档案: an internal personnel file, about Li. */
    default SampleCarrier personnelFile() {
        return asItStands(SampleCarrier.file("人〔2024〕2号#000001", "人事档案", archiveRoom())
                .withClassification(Classification.internal())
                .changed(carrier -> carrier.personalFile(PersonalFile.PERSONNEL).addConcerns(li())));
    }

    /** Every carrier of the bureau, those elsewhere included. */
    default ImmutableList<SampleCarrier> carriers() {
        return ImmutableList.<SampleCarrier>builder()
                .add(secretPlan(), topSecretLayout(), highlySecretPipelines(), cipherTelegram(), landTable())
                .add(conditionalScheme(), declassifiedPlan(), internalNotice(), openBulletin(), meetingRecord())
                .add(telephoneRecord(), photograph(), soundRecording(), videoRecording(), fax(), disk())
                .add(notebook(), model(), archivedPlan(), caseFile(), personnelFile())
                .add(copiedPlan(), freshCopy(), lentPlan(), circulatingPlan(), dispatchedPlan())
                .add(missingPlan(), destroyedPlan())
                .build();
    }

    private SampleCarrier secret(String id, String title, Medium medium) {
        return SampleCarrier.file(id, title, office())
                .withMedium(medium)
                .withLevel(SecrecyLevel.SECRET)
                .withDistribution(toLandUseAndZhou())
                .keptIn(officeCabinet(), wu());
    }

    private SampleCarrier internal(String id, String title, Medium medium) {
        return SampleCarrier.file(id, title, office()).withMedium(medium).withClassification(Classification.internal());
    }
}
