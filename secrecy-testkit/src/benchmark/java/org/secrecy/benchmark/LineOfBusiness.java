package org.secrecy.benchmark;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;

/** Lines of business that further instruments tell apart. Thread-safe. */
enum LineOfBusiness implements Worded {
    LAND_USE("用地"),
    PUBLIC_WORKS("市政"),
    PLANNING("规划"),
    SURVEYING("测绘"),
    RECORDS("档案"),
    FINANCE("财务"),
    PERSONNEL("人事"),
    FOREIGN_AFFAIRS("外事"),
    PETITIONS("信访"),
    SUPERVISION("督查"),
    LEGISLATION("法规"),
    PUBLICITY("宣传"),
    PROTECTION("保卫"),
    CONSTRUCTION("基建"),
    PURCHASING("采购"),
    AUDITING("审计"),
    STATISTICS("统计"),
    EMERGENCIES("应急"),
    ENVIRONMENT("环保"),
    TRANSPORT("交通"),
    WATER("水务"),
    FARMING("农业"),
    FORESTRY("林业"),
    ENERGY("能源"),
    EDUCATION("教育"),
    HEALTH("卫生"),
    SCIENCE("科技"),
    CULTURE("文化"),
    SPORTS("体育"),
    TOURISM("旅游"),
    CIVIL_AFFAIRS("民政"),
    JUSTICE("司法"),
    TAXES("税务"),
    CUSTOMS("海关"),
    TRADE("商务"),
    QUALITY("质检"),
    SAFETY("安监"),
    WEATHER("气象"),
    EARTHQUAKES("地震"),
    POST("邮政");

    private final String line;

    LineOfBusiness(String line) {
        this.line = line;
    }

    /** The line of this name; empty where it is none of them. */
    static Optional<LineOfBusiness> named(String name) {
        return Stream.of(values()).filter(one -> one.line.equals(name)).findFirst();
    }

    @Override
    public Phrase words() {
        return Phrase.of(line, name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
