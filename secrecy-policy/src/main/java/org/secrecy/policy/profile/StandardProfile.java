package org.secrecy.policy.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZoneId;
import org.secrecy.carrier.Medium;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.copying.Machine;
import org.secrecy.language.Phrase;
import org.secrecy.office.Body;
import org.secrecy.office.Post;

/**
 * What the profile that comes with the library says of each parameter. It is code, so that the first decision of a virtual machine need
 * not read it; {@code docs/reference/profile.md} is the page for people. Thread-safe.
 */
final class StandardProfile {

    /** The day from which the regulation holds. */
    private static final LocalDate FROM = LocalDate.of(2010, 10, 1);

    private StandardProfile() {}

    /** The entry of every parameter by its name. */
    static ImmutableMap<String, ParameterEntry> entries() {
        ImmutableMap.Builder<String, ParameterEntry> entries = ImmutableMap.builder();
        for (ParameterEntry.Builder builder : builders()) {
            ParameterEntry entry = builder.build();
            entries.put(entry.parameter().name(), entry);
        }
        return entries.buildOrThrow();
    }

    private static ImmutableList<ParameterEntry.Builder> builders() {
        return ImmutableList.of(
                entry(
                        Parameters.TIME_ZONE,
                        "计日所用时区",
                        "time zone in which days are counted",
                        ZoneId.of("Asia/Shanghai"),
                        "project's choice for the counting of days"),
                entry(
                                Parameters.LEADER_FOR_NO_LINE,
                                "不属于任何业务线的事项，由谁担任分管领导",
                                "post that acts as the leader in charge for matter of no line of business",
                                Post.OFFICE_LEADER,
                                "project's choice for the leader in charge")
                        .addProvisions("4.2.1", "7.4.3"),
                entry(
                                Parameters.RELEVANT_LEADERS,
                                "可作为有关领导批准的职务",
                                "posts that count as a relevant leader",
                                ImmutableSet.of(
                                        Post.HEAD, Post.OFFICE_LEADER, Post.LEADER_IN_CHARGE, Post.SUPERVISING_LEADER),
                                "project's choice for 3.5")
                        .addProvisions("3.5.5"),
                entry(
                        Parameters.SUBSTITUTE_APPROVER,
                        "行为人自己担任应批准的职务时，可代为批准的职务",
                        "post that may approve in place of an actor who holds the post asked for",
                        Post.HEAD,
                        "project's choice for the approvals that count"),
                entry(
                                Parameters.MISSING_REPORT_HOURS,
                                "发现载体下落不明后的报告时限",
                                "time from discovery within which a missing carrier is reported",
                                24,
                                "Implementing Regulation of the Law on Guarding State Secrets, article 61 (2024 revision); Provisions on Reporting Leaks of State Secrets, article 3 (1999)")
                        .minimum(1)
                        .unit("hours")
                        .limit(Tighter.LOWER)
                        .addProvisions("1.5.1", "2.5.1"),
                days(
                                0,
                                Parameters.SEARCH_DAYS_TOP_SECRET,
                                "绝密载体的查找期限，自发现之日后起算，届满未找到的视为泄密",
                                "days after the day of discovery by which a missing top secret carrier must be found, or counts as leaked",
                                10,
                                "Measures for Investigating and Handling Leak Cases, article 5 (in force since 2018)")
                        .limit(Tighter.LOWER)
                        .addProvisions("1.5.2", "2.5.1"),
                days(
                                0,
                                Parameters.SEARCH_DAYS_LOWER_LEVELS,
                                "机密、秘密载体的查找期限，自发现之日后起算，届满未找到的视为泄密",
                                "days after the day of discovery by which a missing highly secret or secret carrier must be found, or counts as leaked",
                                60,
                                "Measures for Investigating and Handling Leak Cases, article 5 (in force since 2018)")
                        .limit(Tighter.LOWER)
                        .addProvisions("1.5.2", "2.5.1"),
                days(
                                0,
                                Parameters.UNIT_REGISTER_DAYS,
                                "涉密载体归单位保管后的登记期限",
                                "days within which a classified carrier that comes into a unit's keeping is registered",
                                0,
                                "project's choice for 2.3")
                        .addProvisions("2.3.1"),
                days(
                                1,
                                Parameters.INVENTORY_DAYS,
                                "单位清查涉密载体的间隔",
                                "interval at which a unit takes an inventory of its classified carriers",
                                90,
                                "project's choice for 2.3")
                        .addProvisions("2.3.2"),
                days(
                                0,
                                Parameters.UNLISTED_REGISTER_DAYS,
                                "清查中见到而不在册的载体的登记期限",
                                "days within which a carrier seen in an inventory but not listed is registered",
                                0,
                                "project's choice for 2.3")
                        .addProvisions("2.3.2"),
                entry(
                                Parameters.HAND_IN_MONTH,
                                "单位上缴不再需要的载体的截止月份，在工作办结的当年，至该月末日",
                                "month of the year in which the work ended by whose last day a unit hands in what it no longer needs",
                                12,
                                "project's choice for 2.3")
                        .minimum(1)
                        .maximum(12)
                        .unit("month")
                        .addProvisions("2.3.3"),
                entry(
                                Parameters.HAND_IN_RECIPIENT,
                                "单位上缴载体的接收人",
                                "post to which a unit's carriers must be handed in for the duty to be discharged",
                                Post.CONFIDENTIAL_OFFICER,
                                "project's choice for 2.3")
                        .addProvisions("2.3.3"),
                days(
                                1,
                                Parameters.TRAINING_DAYS,
                                "兼职保密员参加培训的间隔",
                                "interval at which a part-time secrecy officer is trained",
                                365,
                                "project's choice for 2.4")
                        .addProvisions("2.4.2"),
                entry(
                                Parameters.FOUND_CARRIER_RECIPIENTS,
                                "可接收拾得载体的机构",
                                "bodies to which a found carrier may be handed",
                                ImmutableSet.of(
                                        Body.SECRECY_DEPARTMENT, Body.SECRECY_ORGANISATION, Body.PUBLIC_SECURITY),
                                "project's choice for 2.5")
                        .addProvisions("2.5.2"),
                days(
                                0,
                                Parameters.FOUND_HAND_OVER_DAYS,
                                "拾得载体后的送交期限",
                                "days from finding within which a found carrier is handed over",
                                0,
                                "project's choice for 2.5")
                        .addProvisions("2.5.2"),
                entry(
                                Parameters.CEILING_OF_CLASSIFICATION,
                                "本单位有权确定的最高密级",
                                "highest level that this unit may classify",
                                SecrecyLevel.HIGHLY_SECRET,
                                "project's choice for 3.1")
                        .addProvisions("3.1.1"),
                entry(
                                Parameters.LONGEST_YEARS_TOP_SECRET,
                                "绝密级的最长保密期限",
                                "longest secrecy period of what is top secret",
                                30,
                                "Law on Guarding State Secrets, article 20 (2024 revision; article 15 of the 2010 revision)")
                        .minimum(1)
                        .unit("years")
                        .limit(Tighter.LOWER)
                        .addProvisions("3.1.2"),
                entry(
                                Parameters.LONGEST_YEARS_HIGHLY_SECRET,
                                "机密级的最长保密期限",
                                "longest secrecy period of what is highly secret",
                                20,
                                "Law on Guarding State Secrets, article 20 (2024 revision; article 15 of the 2010 revision)")
                        .minimum(1)
                        .unit("years")
                        .limit(Tighter.LOWER)
                        .addProvisions("3.1.2"),
                entry(
                                Parameters.LONGEST_YEARS_SECRET,
                                "秘密级的最长保密期限",
                                "longest secrecy period of what is secret",
                                10,
                                "Law on Guarding State Secrets, article 20 (2024 revision; article 15 of the 2010 revision)")
                        .minimum(1)
                        .unit("years")
                        .limit(Tighter.LOWER)
                        .addProvisions("3.1.2"),
                entry(
                                Parameters.DECLASSIFICATION_APPROVER,
                                "批准确认解密条件成就以及公开已解密载体的职务",
                                "post that approves the record of a fulfilled condition, and a release",
                                Post.CLASSIFICATION_AUTHORITY,
                                "project's choice for 3.1")
                        .addProvisions("3.1.4"),
                days(
                                0,
                                Parameters.SENDER_NOTICE_DAYS,
                                "份数不符或包装破损而未能接收时告知发件方的期限",
                                "days within which the sender is told of a receipt refused for its number or its packaging",
                                0,
                                "project's choice for 3.3")
                        .addProvisions("3.3.1", "3.3.3"),
                days(
                                0,
                                Parameters.RECEIPT_REGISTER_DAYS,
                                "收件后的登记期限",
                                "days from receipt within which what was received is registered",
                                0,
                                "project's choice for 3.3")
                        .addProvisions("3.3.4"),
                days(
                                0,
                                Parameters.LOAN_DAYS,
                                "向办公室或单位借阅机密、秘密载体的最长期限",
                                "longest loan of a highly secret or secret carrier from the office or a unit",
                                3,
                                "Regulation 3.5")
                        .limit(Tighter.LOWER)
                        .addProvisions("3.5.3"),
                days(
                                0,
                                Parameters.EXCEPTIONAL_LOAN_DAYS,
                                "例外出借绝密载体或密码电报的最长期限，不得超过 loan-days",
                                "longest exceptional loan of a top secret carrier or a cipher telegram, never more than loan-days",
                                3,
                                "project's choice for 3.5")
                        .addProvisions("3.5.5"),
                days(
                                1,
                                Parameters.STORAGE_CHECK_DAYS,
                                "核查存放橱柜的间隔",
                                "interval at which a cabinet is checked",
                                90,
                                "project's choice for 3.6")
                        .addProvisions("3.6.3"),
                entry(
                                Parameters.DESTRUCTION_APPROVER,
                                "批准销毁的职务",
                                "post that approves a destruction",
                                Post.OFFICE_LEADER,
                                "project's choice for 3.6")
                        .addProvisions("3.6.5"),
                entry(
                                Parameters.SUPERVISORS_OF_DESTRUCTION,
                                "监销的最少人数",
                                "fewest distinct people who supervise a destruction",
                                2,
                                "Regulation 3.6")
                        .minimum(1)
                        .unit("people")
                        .limit(Tighter.HIGHER)
                        .addProvisions("3.6.6"),
                entry(
                                Parameters.SUPERVISOR_IS_NOT_EXECUTOR,
                                "销毁执行人是否不得计入监销人",
                                "whether the one who carries out a destruction is not counted among its supervisors",
                                true,
                                "project's choice for 3.6")
                        .addProvisions("3.6.6"),
                days(
                                1,
                                Parameters.INSPECTION_DAYS,
                                "分管领导、办公室主任各自检查的间隔",
                                "interval at which each leader in charge and the office director inspect",
                                90,
                                "project's choice for 3.9")
                        .addProvisions("3.9.1"),
                entry(
                                Parameters.REVIEW_IN_BUREAU_NAME,
                                "以本局名义的稿件是否一律须经审核",
                                "whether everything published in the bureau's name is reviewed",
                                true,
                                "project's choice for 4.2")
                        .addProvisions("4.2.1"),
                entry(
                                Parameters.REVIEW_OF_INTERNAL_CONTENT,
                                "含内部内容的稿件是否须经审核",
                                "whether internal content is reviewed before it is published",
                                true,
                                "project's choice for 4.2")
                        .addProvisions("4.2.1"),
                entry(
                                Parameters.COMPANIONS_OF_VISITORS,
                                "陪同来访的工作人员的最少人数",
                                "fewest distinct members of staff who accompany visitors",
                                2,
                                "Regulation 5.2")
                        .minimum(1)
                        .unit("people")
                        .limit(Tighter.HIGHER)
                        .addProvisions("5.2.1"),
                days(
                                0,
                                Parameters.RECEPTION_RECORD_DAYS,
                                "接待后的记录期限",
                                "days within which a reception is recorded",
                                0,
                                "project's choice for 5.3")
                        .addProvisions("5.3.1"),
                entry(
                                Parameters.CARRY_ABROAD_APPROVER,
                                "批准携带涉密载体或物品出境的机关",
                                "bodies that approve carrying a classified carrier or item abroad",
                                ImmutableSet.of(Body.COMPETENT_ORGAN),
                                "project's choice for 5.5")
                        .addProvisions("5.5.1"),
                entry(
                                Parameters.SEND_ABROAD_APPROVER,
                                "签批向境外发送内容的职务",
                                "post that signs off what is sent abroad",
                                Post.OFFICE_DIRECTOR,
                                "project's choice for 5.6")
                        .addProvisions("5.6.2"),
                days(
                                0,
                                Parameters.RETAINED_COPY_DAYS,
                                "向境外发送后登记留存件的期限",
                                "days within which the retained copy of what was sent abroad is registered",
                                0,
                                "project's choice for 5.6")
                        .addProvisions("5.6.3"),
                entry(
                                Parameters.ARCHIVE_LOANS_WHOEVER_ISSUED,
                                "档案部门借出涉密文件的规定是否不论制发单位一律适用",
                                "whether the rules for classified documents lent by the archive hold whoever issued them",
                                true,
                                "project's choice for 7.6")
                        .addProvisions("7.6.2", "7.6.3"),
                days(
                                0,
                                Parameters.ARCHIVE_LOAN_DAYS,
                                "向档案部门借用涉密文件的最长期限",
                                "longest loan of a classified document from the archive",
                                7,
                                "Regulation 7.6")
                        .limit(Tighter.LOWER)
                        .addProvisions("7.6.3"),
                days(
                                0,
                                Parameters.FAX_REGISTER_DAYS,
                                "收发传真后的登记期限",
                                "days within which a sent or received fax is registered",
                                0,
                                "project's choice for 8.4")
                        .addProvisions("8.4.1"),
                days(
                                0,
                                Parameters.FAX_HAND_IN_DAYS,
                                "收到不宜扩散的传真后送办公室主任的期限",
                                "days from receipt within which a fax that should not spread goes to the office director",
                                0,
                                "project's choice for 8.5")
                        .addProvisions("8.5.2"),
                days(
                                0,
                                Parameters.FAX_CARRIER_REGISTER_DAYS,
                                "收到涉密传真后登记为载体的期限",
                                "days from receipt within which a classified fax is registered as a carrier",
                                0,
                                "project's choice for 8.5")
                        .addProvisions("8.5.2"),
                entry(
                                Parameters.COPY_APPROVAL_OF_SPEECHES,
                                "复制未公开的上级领导讲话等材料是否须经批准",
                                "whether copying speeches of superior leaders and the like that are not open needs approval",
                                true,
                                "project's choice for 9.2")
                        .addProvisions("9.2.1"),
                days(
                                0,
                                Parameters.COPY_REGISTER_DAYS,
                                "涉密载体复制后的登记期限",
                                "days within which each copy of a classified carrier is registered",
                                0,
                                "project's choice for 9.3")
                        .addProvisions("9.3.1"),
                entry(
                                Parameters.PRINTING_STAFF_MACHINES,
                                "只可由文印人员操作的机器",
                                "machines that only printing staff operate",
                                ImmutableSet.of(Machine.COLOUR_COPIER),
                                "project's choice for 9.4")
                        .addProvisions("9.4.1"),
                entry(
                                Parameters.APPROVED_CHANNELS,
                                "已配备合格保密设备、可传输涉密数据的信道，每条附所依据的规定",
                                "channels fitted with approved secrecy equipment, over which classified data may be transmitted, each with the rule it rests on",
                                ImmutableList.of(),
                                "project's choice for 10.1")
                        .addProvisions("10.1.1"),
                entry(
                                Parameters.REMOVABLE_MEDIA,
                                "可用于打开、编辑和存储涉密数据的可移动介质",
                                "removable media on which classified data may be opened, edited and stored",
                                ImmutableSet.of(Medium.COMPUTER_DISK),
                                "project's choice for 10.2")
                        .addProvisions("10.2.1"),
                days(
                                1,
                                Parameters.PASSWORD_DAYS,
                                "更换口令的间隔",
                                "interval at which a password is changed",
                                30,
                                "project's choice for 10.3")
                        .addProvisions("10.3.1"));
    }

    /** A number of days, so many at the least. */
    private static ParameterEntry.Builder days(
            int least, Parameter<Integer> parameter, String chinese, String english, int value, String source) {
        return entry(parameter, chinese, english, value, source).minimum(least).unit("days");
    }

    /** A choice, until it is said to be a limit. */
    private static <T> ParameterEntry.Builder entry(
            Parameter<T> parameter, String chinese, String english, T value, String source) {
        ParameterEntry.Builder entry = ParameterEntry.builder();
        entry.parameter(parameter)
                .mark(Mark.CHOICE)
                .words(Phrase.of(chinese, english))
                .addValues(new DatedValue(FROM, value, source));
        return entry;
    }
}
