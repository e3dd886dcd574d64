package org.secrecy.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.secrecy.json.JsonSamples.Sample;

/** The names that stand in other people's files: changing one breaks them. */
class JsonNamesTest {

    private static final Map<String, String> ENUMS = ImmutableMap.<String, String>builder()
            .put("SecrecyLevel", "TOP_SECRET HIGHLY_SECRET SECRET")
            .put("Grade", "STATE_SECRET INTERNAL OPEN")
            .put(
                    "Irregularity",
                    "NO_PERIOD CHINESE_NUMERALS FULL_WIDTH_DIGITS LEADING_ZEROS SPACES OTHER_STAR HALF_YEAR YEARS_IN_MONTHS")
            .put(
                    "Medium",
                    "FILE MATERIAL PUBLICATION CIPHER_TELEGRAM MEETING_RECORD TELEPHONE_RECORD TABLE PHOTOGRAPH"
                            + " SOUND_RECORDING VIDEO_RECORDING FAX COMPUTER_DISK WORK_NOTEBOOK OTHER")
            .put("Origin", "ABOVE BELOW PEER OWN")
            .put(
                    "Post",
                    "HEAD OFFICE_LEADER LEADER_IN_CHARGE SUPERVISING_LEADER OFFICE_DIRECTOR DIRECTOR_IN_CHARGE"
                            + " CLASSIFICATION_AUTHORITY CONFIDENTIAL_OFFICER DOCUMENT_KEEPER PART_TIME_SECRECY_OFFICER"
                            + " ARCHIVIST PRINTING_STAFF FAX_OPERATOR")
            .put("UnitKind", "OFFICE UNIT ARCHIVE")
            .put("Stage", "KEPT IN_HAND CIRCULATING ON_LOAN DISPATCHED MISSING DESTROYED")
            .put("Machine", "PHOTOCOPIER COLOUR_COPIER FAX_MACHINE")
            .put("PersonalFile", "PERSONNEL DISCIPLINE CADRE_SELECTION")
            .put("Body", "SECRECY_DEPARTMENT SECRECY_ORGANISATION PUBLIC_SECURITY COMPETENT_ORGAN")
            .put("Measure", "CRITICISM_AND_EDUCATION DISCIPLINE LEGAL_LIABILITY")
            .put("PublicityForm", "WRITING SOUND VIDEO")
            .put("VisitorKind", "FOREIGNER COMPATRIOT OVERSEAS_CHINESE")
            .put("MeansOfSending", "TELEPHONE LETTER PRESS OTHER")
            .put("Recording", "NOTES PHOTOGRAPH SOUND VIDEO")
            .put("Credential", "PASSWORD NETWORK_PARAMETERS")
            .buildOrThrow();

    /** Every member of every type, in the order in which it is written. */
    private static final Map<String, String> MEMBERS = ImmutableMap.<String, String>builder()
            .put("Addressee", "person unit")
            .put("AdmitToMeeting", "act actor approvals at meeting person")
            .put("Appointment", "line person post since unit until")
            .put(
                    "Approval",
                    "act applicant approver body capacity copies expiresAt givenAt id lastDay line organ"
                            + " organDocument revokedAt subjects")
            .put("Archive", "act actor approvals archive at carrier keptBy")
            .put("Borrow", "act actor approvals at carrier deliverer dueOn handedOverBy keptBy need")
            .put("Cabinet", "dedicated name unit")
            .put(
                    "Carrier",
                    "caseFile classification concerns copiedFrom distribution documents id internalSpeech"
                            + " line medium origin pages personalFile title")
            .put("CarryAbroad", "act actor approvals at carrier destination need protectiveMeasures")
            .put("ChangeLevel", "act actor approvals at carrier level specialBasis")
            .put("ChangePassword", "act account actor approvals at")
            .put("CheckStorage", "act actor approvals at cabinet")
            .put(
                    "Circulate",
                    "act actor approvals at bearer carriedAbout carrier goesBackTo handedOverBy"
                            + " readInOffice reader")
            .put("Classification", "classifiedOn fulfilledOn grade level period")
            .put("Classify", "act actor approvals at document level period sources specialBasis")
            .put("CloseMeeting", "act actor approvals at documents meeting record")
            .put("Consignment", "copy recipient stamp")
            .put(
                    "ConsultArchive",
                    "act actor approvals at carrier inReadingRoom introductionLetter organisation outsider"
                            + " takenAway")
            .put("ConveneMeeting", "act actor approvals at meeting")
            .put("Copy", "act actor approvals at carrier copies machine operatedBy")
            .put("CopyGrant", "approval granted made")
            .put("CopyStanding", "carrier stage")
            .put(
                    "Custody",
                    "cabinet cabinetKeeper carrier copies dispatchedTo grants holder keeper loan"
                            + " registeredAt since stage workEndedAt")
            .put(
                    "Destroy",
                    "act actor appraisedBy approvals at carrier destructionList executedBy keptBy"
                            + " noLongerNeeded supervisors")
            .put("DetermineLeak", "act actor approvals at leaked unit")
            .put("DiscloseArchive", "act actor approvals at carrier related told")
            .put("DiscloseCredential", "act account actor approvals at credential told")
            .put(
                    "DiscloseToForeigners",
                    "act actor approvals at confidentialityUndertaking content counterpart matter"
                            + " unavoidableBecause")
            .put("Dispatch", "act actor approvals at consignments document")
            .put("Distribution", "people units")
            .put("EndWork", "act actor approvals at carrier")
            .put("EnterArchive", "act actor approvals archive at errand escort")
            .put("Equipment", "approved name")
            .put("ExtendPeriod", "act actor approvals at carrier period specialBasis")
            .put("FileReceptions", "act actor approvals at year")
            .put("FulfilCondition", "act actor approvals at carrier")
            .put(
                    "GiveInterview",
                    "act actor approvals at confidentialityUndertaking content interview interviewer"
                            + " unavoidableBecause")
            .put("HandIn", "act actor approvals at carrier handedInBy keeper recipient")
            .put("HandOverFound", "act actor approvals at body carrier foundOn recipient")
            .put("HostVisitors", "act actor approvals arrangedBy at concernsWholeBureau parts visit")
            .put("Inspect", "act actor approvals at inspected")
            .put("LedgerEntry", "action number")
            .put("LedgerProblem", "line words")
            .put("Line", "entry line")
            .put("Loan", "borrower dueOn lender lentAt")
            .put(
                    "Meeting",
                    "allowedRecordings attendance content documentsKeeper equipment heldOn name publicised"
                            + " publicityLine recorder relayedTo venue venueMeetsConditions")
            .put("Person", "id name posts unit")
            .put("Phrase", "chinese english")
            .put(
                    "Publish",
                    "act aboutBureauBusiness abroad actor approvals at content form inBureauName line" + " outlet text")
            .put(
                    "Receive",
                    "act actor addressedHere approvals at carriers document keeper listed packagingIntact"
                            + " sender settledWithSender signedBy")
            .put("ReceiveFax", "act actor approvals at keeper operatedBy received sender shouldNotSpread")
            .put("RecordAtMeeting", "act actor approvals at meeting recording")
            .put("RecordReception", "act actor approvals at hosts lengthOfStay purpose rangeOfActivity visit visitors")
            .put("Register", "act actor approvals at carrier entry keeper retainedFrom")
            .put("RelayMeeting", "act actor approvals at meeting to")
            .put("Release", "act actor approvals at carrier")
            .put("ReportFound", "act actor approvals at carrier")
            .put("ReportMissing", "act actor approvals at carrier discoveredAt")
            .put("Return", "act actor approvals at carrier documents pages removalRecordedBy returnedBy")
            .put("Roster", "appointments")
            .put("SendAbroad", "act actor approvals at content item means recipient")
            .put("SendFax", "act abroad actor approvals at content fax operatedBy recipient")
            .put("Store", "act actor approvals at cabinet carrier keeper keptBy locked")
            .put("StoreData", "act actor approvals at carrier content data medium")
            .put("TakeInventory", "act actor approvals at listed out seen unit")
            .put("TakeMeasure", "act actor against approvals at leaked measure")
            .put("Train", "act actor approvals at officer")
            .put("Transmit", "act actor approvals at channel content data")
            .put("Unit", "kind name")
            .put("VisitPart", "companions name")
            .put("Visitor", "identity kind name")
            .buildOrThrow();

    private static final Map<String, String> WRITTEN_FORMS = ImmutableMap.of(
            "CarrierId", "\"规发〔2026〕12号#000001\"",
            "CopyNumber", "\"000007\"",
            "DocumentNumber", "\"规发〔2026〕12号\"",
            "Marking", "\"绝密★长期\"");

    @Test
    void actsAreNamedByTheirKinds() {
        assertThat(ActionKinds.standard())
                .extracting(kind -> kind.code())
                .containsExactly(
                        "Classify",
                        "Receive",
                        "ReceiveFax",
                        "Register",
                        "Store",
                        "CheckStorage",
                        "Dispatch",
                        "Circulate",
                        "Borrow",
                        "Return",
                        "Copy",
                        "ChangeLevel",
                        "ExtendPeriod",
                        "FulfilCondition",
                        "Release",
                        "EndWork",
                        "HandIn",
                        "Archive",
                        "Destroy",
                        "ReportMissing",
                        "ReportFound",
                        "HandOverFound",
                        "DetermineLeak",
                        "TakeMeasure",
                        "TakeInventory",
                        "Train",
                        "Inspect",
                        "Publish",
                        "GiveInterview",
                        "HostVisitors",
                        "RecordReception",
                        "FileReceptions",
                        "DiscloseToForeigners",
                        "CarryAbroad",
                        "SendAbroad",
                        "ConveneMeeting",
                        "AdmitToMeeting",
                        "RecordAtMeeting",
                        "RelayMeeting",
                        "CloseMeeting",
                        "EnterArchive",
                        "ConsultArchive",
                        "DiscloseArchive",
                        "SendFax",
                        "Transmit",
                        "StoreData",
                        "ChangePassword",
                        "DiscloseCredential");
    }

    @Test
    void constantsAreNamedAsTheTableSays() {
        Map<String, String> names = new TreeMap<>();
        JsonSamples.names()
                .forEach(constant -> names.merge(
                        constant.getDeclaringClass().getSimpleName(),
                        unquoted(SecrecyJson.standard().write(constant)),
                        (before, next) -> before + " " + next));

        assertThat(names).containsExactlyInAnyOrderEntriesOf(ENUMS);
    }

    @Test
    void membersAreNamedAsTheTableSays() {
        Map<String, String> members = new TreeMap<>();
        for (Sample sample : JsonSamples.full()) {
            tools.jackson.databind.JsonNode written = SecrecyJson.standard()
                    .mapper()
                    .readTree(SecrecyJson.standard().write(sample.value()));
            if (written.isObject()) {
                members.merge(
                        sample.type().getSimpleName(), String.join(" ", written.propertyNames()), JsonNamesTest::both);
            }
        }

        assertThat(members).containsExactlyInAnyOrderEntriesOf(MEMBERS);
    }

    @Test
    void whatHasAWrittenFormIsWrittenInIt() {
        Map<String, String> written = new TreeMap<>();
        JsonSamples.full().stream()
                .filter(sample -> WRITTEN_FORMS.containsKey(sample.type().getSimpleName()))
                .forEach(sample -> written.put(
                        sample.type().getSimpleName(), SecrecyJson.standard().write(sample.value())));

        assertThat(written).containsExactlyInAnyOrderEntriesOf(WRITTEN_FORMS);
        assertThat(JsonSamples.full().stream()
                        .filter(sample -> sample.type().getSimpleName().equals("SecrecyPeriod"))
                        .map(sample -> SecrecyJson.standard().write(sample.value())))
                .containsExactly("\"9999年\"", "\"11个月\"", "\"1年1月1日\"", "\"“{}\\\\\\\"条件\"", "\"长期\"");
    }

    private static String unquoted(String json) {
        assertThat(json).startsWith("\"").endsWith("\"");
        return json.substring(1, json.length() - 1);
    }

    private static String both(String one, String other) {
        return Arrays.stream((one + " " + other).split(" ", -1))
                .sorted()
                .distinct()
                .collect(joining(" "));
    }
}
