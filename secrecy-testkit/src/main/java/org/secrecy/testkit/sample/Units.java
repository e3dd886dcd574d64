package org.secrecy.testkit.sample;

import org.secrecy.custody.Cabinet;
import org.secrecy.office.Unit;

/** The units of the sample bureau, their cabinets, and the lines of business. */
public interface Units {

    /** 办公室, the office, which keeps documents centrally. */
    default Unit office() {
        return Unit.office("办公室");
    }

    /** 档案室, the archive. */
    default Unit archiveRoom() {
        return Unit.archive("档案室");
    }

    /** 用地处, the land-use division. */
    default Unit landUse() {
        return Unit.of("用地处");
    }

    /** 市政处, the municipal works division. */
    default Unit works() {
        return Unit.of("市政处");
    }

    /** 市发展改革委, another body of the city, to which documents go. */
    default Unit commission() {
        return Unit.of("市发展改革委");
    }

    /** The office's cabinet, dedicated to classified carriers. */
    default Cabinet officeCabinet() {
        return new Cabinet(office(), "1号柜", true);
    }

    /** The cabinet of the land-use division. */
    default Cabinet landUseCabinet() {
        return new Cabinet(landUse(), "2号柜", false);
    }

    /** 用地, the line of business of which Zhou is in charge. */
    default String landUseLine() {
        return "用地";
    }

    /** 市政, the line of business of which Gao is in charge. */
    default String worksLine() {
        return "市政";
    }
}
