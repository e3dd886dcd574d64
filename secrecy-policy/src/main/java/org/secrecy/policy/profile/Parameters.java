package org.secrecy.policy.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneId;
import org.secrecy.carrier.Medium;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.copying.Machine;
import org.secrecy.office.Body;
import org.secrecy.office.Post;

/**
 * Every number and choice of the regulation, by name, in the order of its chapters. What each is now, since when and why stands in
 * the profile. Thread-safe.
 */
public final class Parameters {

    /** Time zone in which days are counted. */
    public static final Parameter<ZoneId> TIME_ZONE = Parameter.timeZone("time-zone");

    /** Post that acts as the leader in charge for matter of no line of business (provisions 4.2.1 and 7.4.3). */
    public static final Parameter<Post> LEADER_FOR_NO_LINE = Parameter.post("leader-for-no-line");

    /** Posts that count as a relevant leader (provision 3.5.5). */
    public static final Parameter<ImmutableSet<Post>> RELEVANT_LEADERS = Parameter.posts("relevant-leaders");

    /** Post that may approve in place of an actor who holds the post asked for. */
    public static final Parameter<Post> SUBSTITUTE_APPROVER = Parameter.post("substitute-approver");

    /** Time from discovery within which a missing carrier is reported, in hours (provisions 1.5.1 and 2.5.1). */
    public static final Parameter<Integer> MISSING_REPORT_HOURS = Parameter.number("missing-report-hours");

    /** Days after the day of discovery by which a missing top secret carrier must be found, or counts as leaked, in days (provisions 1.5.2 and 2.5.1). */
    public static final Parameter<Integer> SEARCH_DAYS_TOP_SECRET = Parameter.number("search-days-top-secret");

    /** Days after the day of discovery by which a missing highly secret or secret carrier must be found, or counts as leaked, in days (provisions 1.5.2 and 2.5.1). */
    public static final Parameter<Integer> SEARCH_DAYS_LOWER_LEVELS = Parameter.number("search-days-lower-levels");

    /** Days within which a classified carrier that comes into a unit's keeping is registered, in days (provision 2.3.1). */
    public static final Parameter<Integer> UNIT_REGISTER_DAYS = Parameter.number("unit-register-days");

    /** Interval at which a unit takes an inventory of its classified carriers, in days (provision 2.3.2). */
    public static final Parameter<Integer> INVENTORY_DAYS = Parameter.number("inventory-days");

    /** Days within which a carrier seen in an inventory but not listed is registered, in days (provision 2.3.2). */
    public static final Parameter<Integer> UNLISTED_REGISTER_DAYS = Parameter.number("unlisted-register-days");

    /** Month of the year in which the work ended by whose last day a unit hands in what it no longer needs, in month (provision 2.3.3). */
    public static final Parameter<Integer> HAND_IN_MONTH = Parameter.number("hand-in-month");

    /** Post to which a unit's carriers must be handed in for the duty to be discharged (provision 2.3.3). */
    public static final Parameter<Post> HAND_IN_RECIPIENT = Parameter.post("hand-in-recipient");

    /** Interval at which a part-time secrecy officer is trained, in days (provision 2.4.2). */
    public static final Parameter<Integer> TRAINING_DAYS = Parameter.number("training-days");

    /** Bodies to which a found carrier may be handed (provision 2.5.2). */
    public static final Parameter<ImmutableSet<Body>> FOUND_CARRIER_RECIPIENTS =
            Parameter.bodies("found-carrier-recipients");

    /** Days from finding within which a found carrier is handed over, in days (provision 2.5.2). */
    public static final Parameter<Integer> FOUND_HAND_OVER_DAYS = Parameter.number("found-hand-over-days");

    /** Highest level that this unit may classify (provision 3.1.1). */
    public static final Parameter<SecrecyLevel> CEILING_OF_CLASSIFICATION =
            Parameter.level("ceiling-of-classification");

    /** Longest secrecy period of what is top secret, in years (provision 3.1.2). */
    public static final Parameter<Integer> LONGEST_YEARS_TOP_SECRET = Parameter.number("longest-years-top-secret");

    /** Longest secrecy period of what is highly secret, in years (provision 3.1.2). */
    public static final Parameter<Integer> LONGEST_YEARS_HIGHLY_SECRET =
            Parameter.number("longest-years-highly-secret");

    /** Longest secrecy period of what is secret, in years (provision 3.1.2). */
    public static final Parameter<Integer> LONGEST_YEARS_SECRET = Parameter.number("longest-years-secret");

    /** Post that approves the record of a fulfilled condition, and a release (provision 3.1.4). */
    public static final Parameter<Post> DECLASSIFICATION_APPROVER = Parameter.post("declassification-approver");

    /** Days within which the sender is told of a receipt refused for its number or its packaging, in days (provisions 3.3.1 and 3.3.3). */
    public static final Parameter<Integer> SENDER_NOTICE_DAYS = Parameter.number("sender-notice-days");

    /** Days from receipt within which what was received is registered, in days (provision 3.3.4). */
    public static final Parameter<Integer> RECEIPT_REGISTER_DAYS = Parameter.number("receipt-register-days");

    /** Longest loan of a highly secret or secret carrier from the office or a unit, in days (provision 3.5.3). */
    public static final Parameter<Integer> LOAN_DAYS = Parameter.number("loan-days");

    /** Longest exceptional loan of a top secret carrier or a cipher telegram, never more than loan-days, in days (provision 3.5.5). */
    public static final Parameter<Integer> EXCEPTIONAL_LOAN_DAYS = Parameter.number("exceptional-loan-days");

    /** Interval at which a cabinet is checked, in days (provision 3.6.3). */
    public static final Parameter<Integer> STORAGE_CHECK_DAYS = Parameter.number("storage-check-days");

    /** Post that approves a destruction (provision 3.6.5). */
    public static final Parameter<Post> DESTRUCTION_APPROVER = Parameter.post("destruction-approver");

    /** Fewest distinct people who supervise a destruction, in people (provision 3.6.6). */
    public static final Parameter<Integer> SUPERVISORS_OF_DESTRUCTION = Parameter.number("supervisors-of-destruction");

    /** Whether the one who carries out a destruction is not counted among its supervisors (provision 3.6.6). */
    public static final Parameter<Boolean> SUPERVISOR_IS_NOT_EXECUTOR = Parameter.yesOrNo("supervisor-is-not-executor");

    /** Interval at which each leader in charge and the office director inspect, in days (provision 3.9.1). */
    public static final Parameter<Integer> INSPECTION_DAYS = Parameter.number("inspection-days");

    /** Whether everything published in the bureau's name is reviewed (provision 4.2.1). */
    public static final Parameter<Boolean> REVIEW_IN_BUREAU_NAME = Parameter.yesOrNo("review-in-bureau-name");

    /** Whether internal content is reviewed before it is published (provision 4.2.1). */
    public static final Parameter<Boolean> REVIEW_OF_INTERNAL_CONTENT = Parameter.yesOrNo("review-of-internal-content");

    /** Fewest distinct members of staff who accompany visitors, in people (provision 5.2.1). */
    public static final Parameter<Integer> COMPANIONS_OF_VISITORS = Parameter.number("companions-of-visitors");

    /** Days within which a reception is recorded, in days (provision 5.3.1). */
    public static final Parameter<Integer> RECEPTION_RECORD_DAYS = Parameter.number("reception-record-days");

    /** Bodies that approve carrying a classified carrier or item abroad (provision 5.5.1). */
    public static final Parameter<ImmutableSet<Body>> CARRY_ABROAD_APPROVER = Parameter.bodies("carry-abroad-approver");

    /** Post that signs off what is sent abroad (provision 5.6.2). */
    public static final Parameter<Post> SEND_ABROAD_APPROVER = Parameter.post("send-abroad-approver");

    /** Days within which the retained copy of what was sent abroad is registered, in days (provision 5.6.3). */
    public static final Parameter<Integer> RETAINED_COPY_DAYS = Parameter.number("retained-copy-days");

    /** Whether the rules for classified documents lent by the archive hold whoever issued them (provisions 7.6.2 and 7.6.3). */
    public static final Parameter<Boolean> ARCHIVE_LOANS_WHOEVER_ISSUED =
            Parameter.yesOrNo("archive-loans-whoever-issued");

    /** Longest loan of a classified document from the archive, in days (provision 7.6.3). */
    public static final Parameter<Integer> ARCHIVE_LOAN_DAYS = Parameter.number("archive-loan-days");

    /** Days within which a sent or received fax is registered, in days (provision 8.4.1). */
    public static final Parameter<Integer> FAX_REGISTER_DAYS = Parameter.number("fax-register-days");

    /** Days from receipt within which a fax that should not spread goes to the office director, in days (provision 8.5.2). */
    public static final Parameter<Integer> FAX_HAND_IN_DAYS = Parameter.number("fax-hand-in-days");

    /** Days from receipt within which a classified fax is registered as a carrier, in days (provision 8.5.2). */
    public static final Parameter<Integer> FAX_CARRIER_REGISTER_DAYS = Parameter.number("fax-carrier-register-days");

    /** Whether copying speeches of superior leaders and the like that are not open needs approval (provision 9.2.1). */
    public static final Parameter<Boolean> COPY_APPROVAL_OF_SPEECHES = Parameter.yesOrNo("copy-approval-of-speeches");

    /** Days within which each copy of a classified carrier is registered, in days (provision 9.3.1). */
    public static final Parameter<Integer> COPY_REGISTER_DAYS = Parameter.number("copy-register-days");

    /** Machines that only printing staff operate (provision 9.4.1). */
    public static final Parameter<ImmutableSet<Machine>> PRINTING_STAFF_MACHINES =
            Parameter.machines("printing-staff-machines");

    /** Channels fitted with approved secrecy equipment, over which classified data may be transmitted, each with the rule it rests on (provision 10.1.1). */
    public static final Parameter<ImmutableList<Channel>> APPROVED_CHANNELS = Parameter.channels("approved-channels");

    /** Removable media on which classified data may be opened, edited and stored (provision 10.2.1). */
    public static final Parameter<ImmutableSet<Medium>> REMOVABLE_MEDIA = Parameter.media("removable-media");

    /** Interval at which a password is changed, in days (provision 10.3.1). */
    public static final Parameter<Integer> PASSWORD_DAYS = Parameter.number("password-days");

    private static final ImmutableMap<String, Parameter<?>> BY_NAME = byName(
            TIME_ZONE,
            LEADER_FOR_NO_LINE,
            RELEVANT_LEADERS,
            SUBSTITUTE_APPROVER,
            MISSING_REPORT_HOURS,
            SEARCH_DAYS_TOP_SECRET,
            SEARCH_DAYS_LOWER_LEVELS,
            UNIT_REGISTER_DAYS,
            INVENTORY_DAYS,
            UNLISTED_REGISTER_DAYS,
            HAND_IN_MONTH,
            HAND_IN_RECIPIENT,
            TRAINING_DAYS,
            FOUND_CARRIER_RECIPIENTS,
            FOUND_HAND_OVER_DAYS,
            CEILING_OF_CLASSIFICATION,
            LONGEST_YEARS_TOP_SECRET,
            LONGEST_YEARS_HIGHLY_SECRET,
            LONGEST_YEARS_SECRET,
            DECLASSIFICATION_APPROVER,
            SENDER_NOTICE_DAYS,
            RECEIPT_REGISTER_DAYS,
            LOAN_DAYS,
            EXCEPTIONAL_LOAN_DAYS,
            STORAGE_CHECK_DAYS,
            DESTRUCTION_APPROVER,
            SUPERVISORS_OF_DESTRUCTION,
            SUPERVISOR_IS_NOT_EXECUTOR,
            INSPECTION_DAYS,
            REVIEW_IN_BUREAU_NAME,
            REVIEW_OF_INTERNAL_CONTENT,
            COMPANIONS_OF_VISITORS,
            RECEPTION_RECORD_DAYS,
            CARRY_ABROAD_APPROVER,
            SEND_ABROAD_APPROVER,
            RETAINED_COPY_DAYS,
            ARCHIVE_LOANS_WHOEVER_ISSUED,
            ARCHIVE_LOAN_DAYS,
            FAX_REGISTER_DAYS,
            FAX_HAND_IN_DAYS,
            FAX_CARRIER_REGISTER_DAYS,
            COPY_APPROVAL_OF_SPEECHES,
            COPY_REGISTER_DAYS,
            PRINTING_STAFF_MACHINES,
            APPROVED_CHANNELS,
            REMOVABLE_MEDIA,
            PASSWORD_DAYS);

    private Parameters() {}

    // As in Wanted, without Guava's Maps.
    private static ImmutableMap<String, Parameter<?>> byName(Parameter<?>... all) {
        ImmutableMap.Builder<String, Parameter<?>> byName = ImmutableMap.builder();
        for (Parameter<?> parameter : all) {
            byName.put(parameter.name(), parameter);
        }
        return byName.buildOrThrow();
    }

    /** Every parameter by its name. */
    public static ImmutableMap<String, Parameter<?>> byName() {
        return BY_NAME;
    }
}
