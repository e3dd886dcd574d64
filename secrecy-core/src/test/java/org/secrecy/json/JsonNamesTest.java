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
            .buildOrThrow();

    /** Every member of every type, in the order in which it is written. */
    private static final Map<String, String> MEMBERS = ImmutableMap.<String, String>builder()
            .put("Appointment", "person post since unit until")
            .put(
                    "Approval",
                    "act applicant approver capacity copies expiresAt givenAt id lastDay organ organDocument revokedAt"
                            + " subjects")
            .put("Archive", "act actor approvals archive at carrier keptBy")
            .put("Borrow", "act actor approvals at carrier deliverer dueOn handedOverBy keptBy need")
            .put("Cabinet", "dedicated name unit")
            .put(
                    "Carrier",
                    "caseFile classification copiedFrom distribution documents id internalSpeech medium origin pages title")
            .put("CheckStorage", "act actor approvals at cabinet")
            .put(
                    "Circulate",
                    "act actor approvals at bearer carriedAbout carrier goesBackTo handedOverBy readInOffice reader")
            .put("Classification", "classifiedOn fulfilledOn grade level period")
            .put("Copy", "act actor approvals at carrier copies machine operatedBy")
            .put("CopyGrant", "approval granted made")
            .put("CopyStanding", "carrier stage")
            .put(
                    "Custody",
                    "cabinet cabinetKeeper carrier copies grants holder keeper loan registeredAt since stage workEndedAt")
            .put(
                    "Destroy",
                    "act actor appraisedBy approvals at carrier destructionList executedBy keptBy noLongerNeeded supervisors")
            .put("Distribution", "people units")
            .put("EndWork", "act actor approvals at carrier")
            .put("LedgerEntry", "action number")
            .put("LedgerProblem", "line words")
            .put("Line", "entry line")
            .put("Loan", "borrower dueOn lender lentAt")
            .put("Person", "id name posts unit")
            .put("Phrase", "chinese english")
            .put(
                    "Receive",
                    "act actor addressedHere approvals at carriers document keeper listed packagingIntact sender"
                            + " settledWithSender signedBy")
            .put("Register", "act actor approvals at carrier entry keeper")
            .put("Return", "act actor approvals at carrier documents pages removalRecordedBy returnedBy")
            .put("Roster", "appointments")
            .put("Store", "act actor approvals at cabinet carrier keeper keptBy locked")
            .put("Unit", "kind name")
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
                        "Receive",
                        "Register",
                        "Store",
                        "CheckStorage",
                        "Circulate",
                        "Borrow",
                        "Return",
                        "Copy",
                        "EndWork",
                        "Archive",
                        "Destroy");
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
