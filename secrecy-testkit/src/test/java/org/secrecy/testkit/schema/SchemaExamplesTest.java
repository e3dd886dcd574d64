package org.secrecy.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secrecy.action.Action;
import org.secrecy.classification.Marking;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.json.JsonRefusedException;
import org.secrecy.json.SecrecyJson;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.profile.Profile;
import org.secrecy.testkit.conformance.ConformanceCases;

/** What the examples write, the schemas accept; and what the reader refuses for its form, they refuse. */
class SchemaExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "docs", "examples");

    private static final String PERSON = "{\"id\":\"P02\",\"name\":\"李明\"}";
    private static final String UNIT = "{\"name\":\"办公室\",\"kind\":\"OFFICE\"}";
    private static final String CLASSIFICATION =
            "{\"grade\":\"STATE_SECRET\",\"level\":\"SECRET\",\"period\":\"10年\",\"classifiedOn\":\"2026-03-02\"}";
    private static final String BORROW = "{\"act\":\"Borrow\",\"actor\":" + PERSON
            + ",\"at\":\"2026-11-23T01:00:00Z\",\"carrier\":\"规发〔2026〕12号#000003\",\"dueOn\":\"2026-11-26\"}";
    private static final String CARRIER = "{\"id\":\"规发〔2026〕12号#000003\",\"title\":\"近期建设规划\",\"medium\":\"FILE\","
            + "\"origin\":\"OWN\",\"classification\":" + CLASSIFICATION + ",\"distribution\":{\"units\":[" + UNIT
            + "]},\"pages\":18}";

    /** One text that is right for each type, from which those that are wrong are made. */
    private static final ImmutableMap<SchemaFile, String> RIGHT = ImmutableMap.<SchemaFile, String>builder()
            .put(SchemaFile.ACTION, BORROW)
            .put(SchemaFile.LEDGER_ENTRY, "{\"number\":7,\"action\":" + BORROW + "}")
            .put(SchemaFile.CARRIER, CARRIER)
            .put(
                    SchemaFile.CUSTODY,
                    "{\"carrier\":" + CARRIER + ",\"stage\":\"KEPT\",\"keeper\":" + UNIT
                            + ",\"since\":\"2026-11-20T01:00:00Z\"}")
            .put(
                    SchemaFile.ROSTER,
                    "{\"appointments\":[{\"person\":" + PERSON + ",\"post\":\"HEAD\",\"since\":\"2026-01-01\"}]}")
            .put(
                    SchemaFile.MEETING,
                    "{\"name\":\"规划会\",\"heldOn\":\"2026-05-01\",\"content\":" + CLASSIFICATION
                            + ",\"venue\":\"三楼\",\"venueMeetsConditions\":true,\"attendance\":{\"units\":[" + UNIT
                            + "]},\"equipment\":[{\"name\":\"麦克风\",\"approved\":true}]}")
            .put(SchemaFile.MARKING_READING, SecrecyJson.standard().write(Marking.read("机密☆ 十年")))
            .put(SchemaFile.DECISION, decision())
            .put(
                    SchemaFile.OBLIGATION,
                    "{\"instrument\":\"regulation\",\"provision\":\"3.5.1\",\"debtor\":{\"person\":" + PERSON
                            + "},\"task\":{\"chinese\":\"归还\",\"english\":\"return\"},\"subject\":\"规发〔2026〕12号#000003\","
                            + "\"due\":\"2026-11-26\",\"dischargedBy\":[\"Return\"]}")
            .buildOrThrow();

    /** A loan that is too long, and that nobody approved. */
    private static String decision() {
        Custody custody = SecrecyJson.standard()
                .read(
                        "{\"carrier\":" + CARRIER + ",\"stage\":\"KEPT\",\"keeper\":" + UNIT
                                + ",\"since\":\"2026-11-20T01:00:00Z\"}",
                        Custody.class);
        Action borrow = SecrecyJson.standard().readAction(BORROW);
        return SecrecyJson.standard().write(SecrecyPolicy.standard().decide(borrow, CustodyBook.of(custody)));
    }

    /** A text of this type with one place changed. */
    record Wrong(SchemaFile file, String found, String put) {

        String json() {
            String right = RIGHT.get(file);
            assertThat(right).contains(found);
            int at = right.indexOf(found);
            return right.substring(0, at) + put + right.substring(at + found.length());
        }
    }

    @Test
    void everyActOfTheConformanceCasesThatCanBeReadIsAccepted() {
        Judge judge = Judge.by(SchemaFile.ACTION);
        ConformanceCases.standard().cases().stream()
                .filter(one -> !one.isMalformed())
                .forEach(one -> assertThat(
                                judge.errors(one.request().get("action").toString()))
                        .as("%s", one)
                        .isEmpty());
    }

    static Stream<SchemaFile> values() {
        return RIGHT.keySet().stream();
    }

    static Stream<Wrong> wrong() {
        Stream<Wrong> unknownMembers = values().map(file -> new Wrong(file, "{", "{\"colour\":1,"));
        return Stream.concat(
                unknownMembers,
                Stream.of(
                        new Wrong(SchemaFile.ACTION, "\"Borrow\"", "\"Lend\""),
                        new Wrong(SchemaFile.ACTION, "\"Borrow\"", "\"borrow\""),
                        new Wrong(SchemaFile.ACTION, "\"act\":\"Borrow\",", ""),
                        new Wrong(SchemaFile.ACTION, ",\"dueOn\":\"2026-11-26\"", ""),
                        new Wrong(SchemaFile.ACTION, "{\"act\"", "{\"keptBy\":null,\"act\""),
                        new Wrong(SchemaFile.ACTION, "{\"act\"", "{\"approvals\":null,\"act\""),
                        new Wrong(SchemaFile.ACTION, "\"name\":\"李明\"", "\"name\":5"),
                        new Wrong(SchemaFile.ACTION, "\"id\":\"P02\"", "\"id\":\"P02\",\"colour\":1"),
                        new Wrong(SchemaFile.ACTION, "\"2026-11-26\"", "\"2026-13-26\""),
                        new Wrong(SchemaFile.ACTION, "\"2026-11-26\"", "\"26.11.2026\""),
                        new Wrong(SchemaFile.ACTION, "\"2026-11-26\"", "20783"),
                        new Wrong(SchemaFile.ACTION, "T01:00:00Z", " 01:00"),
                        new Wrong(SchemaFile.ACTION, "#000003", "#3"),
                        new Wrong(SchemaFile.ACTION, "#000003", "#000000"),
                        new Wrong(SchemaFile.ACTION, "〔2026〕", "[2026]"),
                        new Wrong(SchemaFile.ACTION, "12号", "012号"),
                        new Wrong(SchemaFile.DECISION, "\"verdict\"", "\"verdikt\""),
                        new Wrong(SchemaFile.DECISION, "\"LACKING\"", "\"MAYBE\""),
                        new Wrong(SchemaFile.DECISION, "\"severity\":\"LACKING\"", "\"severity\":1"),
                        new Wrong(SchemaFile.DECISION, "\"ObtainApproval\"", "\"ReturnBy\""),
                        new Wrong(SchemaFile.DECISION, "\"ObtainApproval\"", "\"Obtain\""),
                        new Wrong(SchemaFile.LEDGER_ENTRY, "\"Borrow\"", "\"Lend\""),
                        new Wrong(SchemaFile.LEDGER_ENTRY, "\"number\":7,", ""),
                        new Wrong(SchemaFile.LEDGER_ENTRY, "7", "\"7\""),
                        new Wrong(SchemaFile.LEDGER_ENTRY, "7", "7.5"),
                        new Wrong(SchemaFile.LEDGER_ENTRY, "\"action\":" + BORROW, "\"action\":null"),
                        new Wrong(SchemaFile.LEDGER_ENTRY, "{\"act\"", "{\"colour\":1,\"act\""),
                        new Wrong(SchemaFile.CARRIER, "\"FILE\"", "\"PAPYRUS\""),
                        new Wrong(SchemaFile.CARRIER, "\"FILE\"", "\"file\""),
                        new Wrong(SchemaFile.CARRIER, "\"FILE\"", "0"),
                        new Wrong(SchemaFile.CARRIER, "\"origin\":\"OWN\",", ""),
                        new Wrong(SchemaFile.CARRIER, "18", "\"18\""),
                        new Wrong(SchemaFile.CARRIER, "18", "18.5"),
                        new Wrong(SchemaFile.CARRIER, "[" + UNIT + "]", UNIT),
                        new Wrong(SchemaFile.CUSTODY, "\"KEPT\"", "\"LOST\""),
                        new Wrong(SchemaFile.CUSTODY, "\"stage\":\"KEPT\",", ""),
                        new Wrong(SchemaFile.CUSTODY, "\"keeper\":" + UNIT, "\"keeper\":\"办公室\""),
                        new Wrong(SchemaFile.ROSTER, "\"HEAD\"", "\"CHIEF\""),
                        new Wrong(SchemaFile.ROSTER, "\"post\":\"HEAD\",", ""),
                        new Wrong(SchemaFile.ROSTER, "[", "[1,"),
                        new Wrong(SchemaFile.MEETING, "\"venue\":\"三楼\",", ""),
                        new Wrong(SchemaFile.MEETING, ",\"approved\":true", ""),
                        new Wrong(SchemaFile.MEETING, "true", "\"true\""),
                        new Wrong(SchemaFile.OBLIGATION, "\"3.5.1\"", "\"3.5\""),
                        new Wrong(SchemaFile.OBLIGATION, "\"subject\"", "\"object\""),
                        new Wrong(SchemaFile.OBLIGATION, "[\"Return\"]", "\"Return\""),
                        new Wrong(SchemaFile.OBLIGATION, ",\"english\":\"return\"", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bureau-year/ledger-2025.jsonl"})
    void everyLineOfAnExampleLedgerIsAnEntry(String ledger) throws IOException {
        Judge judge = Judge.by(SchemaFile.LEDGER_ENTRY);
        List<String> lines = Files.readAllLines(EXAMPLES.resolve(ledger));
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(judge.errors(line)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatTheReaderReadsIsAccepted(SchemaFile file) {
        SecrecyJson json = SecrecyJson.standard();
        Object value = json.read(RIGHT.get(file), file.type());
        assertThat(value).isInstanceOfAny(file.type());
        assertThat(Judge.by(file).errors(RIGHT.get(file))).isEmpty();
        assertThat(Judge.by(file).errors(json.write(value))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatTheReaderRefusesIsRefused(Wrong wrong) {
        assertThatThrownBy(() ->
                        SecrecyJson.standard().read(wrong.json(), wrong.file().type()))
                .isInstanceOf(JsonRefusedException.class);
        assertThat(Judge.by(wrong.file()).errors(wrong.json())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"loan-days\": [2",
                "\"supervisor-is-not-executor\": [false",
                "\"destruction-approver\": [\"HEAD\"",
                "\"relevant-leaders\": [[\"HEAD\"]",
                "\"ceiling-of-classification\": [\"TOP_SECRET\"",
                "\"approved-channels\": [[{\"name\": \"a\", \"basis\": \"b\"}]",
                "\"approved-channels\": [[]",
                "\"time-zone\": [\"Asia/Shanghai\""
            })
    void aProfileLaidOverIsAccepted(String parameter) {
        assertThat(Profile.standard().overriddenBy(laidOver(parameter))).isNotNull();
        assertThat(Judge.by(SchemaFile.PROFILE).errors(laidOver(parameter))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"loan-weeks\": [2",
                "\"loan-days\": [\"2\"",
                "\"loan-days\": [2.5",
                "\"loan-days\": [-1",
                "\"loan-days\": [99999999999",
                "\"loan-days\": [null",
                "\"loan-days\": [2, \"more\": 1",
                "\"inventory-days\": [0",
                "\"supervisor-is-not-executor\": [1",
                "\"destruction-approver\": [\"CHIEF\"",
                "\"relevant-leaders\": [\"HEAD\"",
                "\"relevant-leaders\": [[]",
                "\"relevant-leaders\": [[\"HEAD\", \"HEAD\"]",
                "\"relevant-leaders\": [[\"HEAD\", \"CHIEF\"]",
                "\"removable-media\": [[\"USB\"]",
                "\"approved-channels\": [[{\"name\": \"a\"}]",
                "\"approved-channels\": [[{\"name\": \"a\", \"basis\": \" \"}]",
                "\"approved-channels\": [[{\"name\": \"a\", \"basis\": \"b\", \"more\": 1}]",
                "\"time-zone\": [8"
            })
    void aProfileThatIsRefusedForItsFormIsRefused(String parameter) {
        assertThatThrownBy(() -> Profile.standard().overriddenBy(laidOver(parameter)))
                .isInstanceOf(JsonRefusedException.class);
        assertThat(Judge.by(SchemaFile.PROFILE).errors(laidOver(parameter))).isNotEmpty();
    }

    /** The parameter's value as a profile of one value from one day. */
    private static String laidOver(String parameter) {
        return "{\"profile\": \"ours\", \"parameters\": {"
                + parameter.replaceFirst(
                        ": \\[", ": {\"values\": [{\"from\": \"2026-03-01\", \"source\": \"s\", \"value\": ")
                + "}]}}}";
    }
}
