package org.secrecy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.action.Action;
import org.secrecy.carrier.Carrier;
import org.secrecy.copying.CopyGrant;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Store;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.loan.Borrow;
import org.secrecy.loan.Loan;
import org.secrecy.office.Appointment;
import org.secrecy.office.Person;
import org.secrecy.office.Unit;
import org.secrecy.sample.Samples;
import tools.jackson.core.JacksonException;

class JsonStrictnessTest {

    private static final SecrecyJson JSON = SecrecyJson.standard();
    private static final String BORROW = JSON.write(Samples.full(Borrow.KIND));
    private static final String RECEIVE = JSON.write(Samples.full(Receive.KIND));
    private static final String STORE = JSON.write(Samples.full(Store.KIND));
    private static final String MINIMAL = JSON.write(Samples.store(1, Samples.NOON));
    private static final String CARRIER = JSON.write(Samples.fullCarrier(1));
    private static final String CUSTODY = JSON.write(Samples.fullCustody());
    private static final String LOAN = JSON.write(Samples.loan());
    private static final String ENTRY = "{\"number\":1,\"action\":" + BORROW + "}";
    private static final String APPOINTMENT =
            "{\"person\":{\"id\":\"P\",\"name\":\"甲\"},\"post\":\"HEAD\",\"since\":\"2026-01-01\"}";

    /** A text that is refused, and the path to what is wrong with it. */
    record Refused(String why, Class<?> type, String json, String path) {

        @Override
        public String toString() {
            return why;
        }
    }

    static Stream<Refused> unknownMembers() {
        return Stream.of(
                new Refused("of an act", Action.class, with(BORROW, "{\"act\"", "{\"colour\":1,\"act\""), "colour"),
                new Refused(
                        "after the act", Action.class, with(BORROW, "\"dueOn\"", "\"colour\":1,\"dueOn\""), "colour"),
                new Refused(
                        "of a person",
                        Action.class,
                        with(BORROW, "\"id\":\"P01\"", "\"colour\":1,\"id\":\"P01\""),
                        "actor.colour"),
                new Refused(
                        "of an approver",
                        Action.class,
                        with(BORROW, "\"id\":\"P03\"", "\"colour\":{},\"id\":\"P03\""),
                        "approvals[0].approver.colour"),
                new Refused(
                        "of a carrier",
                        Carrier.class,
                        with(CARRIER, "\"title\"", "\"titel\":\"x\",\"title\""),
                        "titel"),
                new Refused("of a unit", Unit.class, "{\"name\":\"甲\",\"kind\":\"UNIT\",\"colour\":1}", "colour"),
                new Refused(
                        "of a unit in a cabinet in an act",
                        Action.class,
                        with(STORE, "\"cabinet\":{", "\"cabinet\":{\"colour\":1,"),
                        "cabinet.colour"),
                new Refused(
                        "of an entry",
                        LedgerEntry.class,
                        with(ENTRY, "{\"number\"", "{\"colour\":1,\"number\""),
                        "colour"),
                new Refused(
                        "of an act in an entry",
                        LedgerEntry.class,
                        with(ENTRY, "{\"act\"", "{\"colour\":1,\"act\""),
                        "action.colour"),
                new Refused(
                        "named as a query is",
                        Action.class,
                        with(BORROW, "{\"act\"", "{\"subject\":\"x\",\"act\""),
                        "subject"),
                new Refused(
                        "named as the kind is",
                        Action.class,
                        with(BORROW, "{\"act\"", "{\"kind\":\"x\",\"act\""),
                        "kind"),
                new Refused(
                        "named as another member in other case",
                        Action.class,
                        with(BORROW, "\"dueOn\"", "\"dueon\""),
                        "dueon"));
    }

    static Stream<Refused> wrongNames() {
        return Stream.of(
                new Refused("unknown act", Action.class, with(BORROW, "\"act\":\"Borrow\"", "\"act\":\"Lend\""), ""),
                new Refused(
                        "unknown act in an entry",
                        LedgerEntry.class,
                        with(ENTRY, "\"act\":\"Borrow\"", "\"act\":\"Lend\""),
                        "action"),
                new Refused(
                        "act in other case",
                        Action.class,
                        with(BORROW, "\"act\":\"Borrow\"", "\"act\":\"borrow\""),
                        ""),
                new Refused("empty act", Action.class, with(BORROW, "\"act\":\"Borrow\"", "\"act\":\"\""), ""),
                new Refused(
                        "act by its class",
                        Action.class,
                        with(BORROW, "\"act\":\"Borrow\"", "\"act\":\"org.secrecy.loan.Borrow\""),
                        ""),
                new Refused("missing act", Action.class, with(BORROW, "\"act\":\"Borrow\",", ""), ""),
                new Refused(
                        "missing act in an entry", LedgerEntry.class, with(ENTRY, "\"act\":\"Borrow\",", ""), "action"),
                new Refused("unknown medium", Carrier.class, with(CARRIER, "\"FILE\"", "\"PAPYRUS\""), "medium"),
                new Refused("medium in other case", Carrier.class, with(CARRIER, "\"FILE\"", "\"file\""), "medium"),
                new Refused("medium with a space", Carrier.class, with(CARRIER, "\"FILE\"", "\"FILE \""), "medium"),
                new Refused("empty medium", Carrier.class, with(CARRIER, "\"FILE\"", "\"\""), "medium"),
                new Refused("medium by its number", Carrier.class, with(CARRIER, "\"FILE\"", "0"), "medium"),
                new Refused(
                        "medium by its number in text", Carrier.class, with(CARRIER, "\"FILE\"", "\"0\""), "medium"),
                new Refused(
                        "unknown medium in an act",
                        Action.class,
                        with(RECEIVE, "\"FILE\"", "\"PAPYRUS\""),
                        "carriers[0].medium"),
                new Refused(
                        "unknown post",
                        Person.class,
                        "{\"id\":\"P\",\"name\":\"甲\",\"posts\":[\"HEAD\",\"BOSS\"]}",
                        "posts[1]"),
                new Refused("unknown kind of unit", Unit.class, "{\"name\":\"甲\",\"kind\":\"OFFICES\"}", "kind"),
                new Refused(
                        "unknown level",
                        Carrier.class,
                        with(CARRIER, "\"HIGHLY_SECRET\"", "\"CONFIDENTIAL\""),
                        "classification.level"),
                new Refused("unknown stage", Custody.class, with(CUSTODY, "\"ON_LOAN\"", "\"LENT\""), "stage"));
    }

    static Stream<Refused> wrongTypes() {
        return Stream.of(
                new Refused("number for text", Carrier.class, with(CARRIER, "\"某项规划\"", "5"), "title"),
                new Refused("fraction for text", Carrier.class, with(CARRIER, "\"某项规划\"", "5.5"), "title"),
                new Refused("truth for text", Carrier.class, with(CARRIER, "\"某项规划\"", "true"), "title"),
                new Refused("list for text", Carrier.class, with(CARRIER, "\"某项规划\"", "[\"某项规划\"]"), "title"),
                new Refused("object for text", Carrier.class, with(CARRIER, "\"某项规划\"", "{}"), "title"),
                new Refused("number for an element", Carrier.class, with(CARRIER, "\"附件二\"", "2"), "documents[1]"),
                new Refused(
                        "text for a list", Carrier.class, with(CARRIER, "[\"附件一\",\"附件二\"]", "\"附件一\""), "documents"),
                new Refused(
                        "text for a number", Carrier.class, with(CARRIER, "\"pages\":12", "\"pages\":\"12\""), "pages"),
                new Refused(
                        "empty text for a number",
                        Carrier.class,
                        with(CARRIER, "\"pages\":12", "\"pages\":\"\""),
                        "pages"),
                new Refused(
                        "1.0 for an optional int",
                        Carrier.class,
                        with(CARRIER, "\"pages\":12", "\"pages\":1.0"),
                        "pages"),
                new Refused(
                        "truth for a number", Carrier.class, with(CARRIER, "\"pages\":12", "\"pages\":true"), "pages"),
                new Refused("1.0 for an int", Action.class, with(RECEIVE, "\"listed\":3", "\"listed\":1.0"), "listed"),
                new Refused("1e0 for an int", Action.class, with(RECEIVE, "\"listed\":3", "\"listed\":1e0"), "listed"),
                new Refused(
                        "text for an int", Action.class, with(RECEIVE, "\"listed\":3", "\"listed\":\"3\""), "listed"),
                new Refused(
                        "too great an int",
                        Action.class,
                        with(RECEIVE, "\"listed\":3", "\"listed\":3000000000"),
                        "listed"),
                new Refused(
                        "1.0 for an int of a record",
                        CopyGrant.class,
                        "{\"approval\":\"批\",\"granted\":1.0,\"made\":0}",
                        "granted"),
                new Refused(
                        "1.0 for a long", LedgerEntry.class, with(ENTRY, "\"number\":1", "\"number\":1.0"), "number"),
                new Refused(
                        "text for a long",
                        LedgerEntry.class,
                        with(ENTRY, "\"number\":1", "\"number\":\"1\""),
                        "number"),
                new Refused(
                        "text for a truth",
                        Action.class,
                        with(STORE, "\"locked\":true", "\"locked\":\"true\""),
                        "locked"),
                new Refused(
                        "number for a truth", Action.class, with(STORE, "\"locked\":true", "\"locked\":1"), "locked"),
                new Refused(
                        "number for an instant",
                        Loan.class,
                        with(LOAN, "\"2026-11-23T01:00:00Z\"", "1764000000"),
                        "lentAt"),
                new Refused(
                        "fraction for an instant",
                        Loan.class,
                        with(LOAN, "\"2026-11-23T01:00:00Z\"", "1764000000.5"),
                        "lentAt"),
                new Refused(
                        "number in text for an instant",
                        Loan.class,
                        with(LOAN, "\"2026-11-23T01:00:00Z\"", "\"1764000000\""),
                        "lentAt"),
                new Refused(
                        "empty text for an instant",
                        Loan.class,
                        with(LOAN, "\"2026-11-23T01:00:00Z\"", "\"\""),
                        "lentAt"),
                new Refused(
                        "date for an instant",
                        Loan.class,
                        with(LOAN, "\"2026-11-23T01:00:00Z\"", "\"2026-11-23\""),
                        "lentAt"),
                new Refused(
                        "instant of a year beyond four digits",
                        Loan.class,
                        with(LOAN, "\"2026-11-23T01:00:00Z\"", "\"+10000-01-01T00:00:00Z\""),
                        "lentAt"),
                new Refused(
                        "instant before the year 0",
                        Loan.class,
                        with(LOAN, "\"2026-11-23T01:00:00Z\"", "\"-0001-12-31T23:59:59Z\""),
                        "lentAt"),
                new Refused(
                        "date of a year beyond four digits",
                        Loan.class,
                        with(LOAN, "\"2026-11-26\"", "\"+10000-01-01\""),
                        "dueOn"),
                new Refused("number for a date", Loan.class, with(LOAN, "\"2026-11-26\"", "20000"), "dueOn"),
                new Refused("list for a date", Loan.class, with(LOAN, "\"2026-11-26\"", "[2026,11,26]"), "dueOn"),
                new Refused("no such date", Loan.class, with(LOAN, "\"2026-11-26\"", "\"2026-02-30\""), "dueOn"),
                new Refused("empty text for a date", Loan.class, with(LOAN, "\"2026-11-26\"", "\"\""), "dueOn"),
                new Refused(
                        "instant for a date",
                        Loan.class,
                        with(LOAN, "\"2026-11-26\"", "\"2026-11-26T01:00:00Z\""),
                        "dueOn"),
                new Refused(
                        "empty text for an optional date",
                        Appointment.class,
                        with(APPOINTMENT, "}", ",\"until\":\"\"}", true),
                        "until"),
                new Refused(
                        "text for an object",
                        Action.class,
                        with(STORE, "\"cabinet\":" + JSON.write(Samples.CABINET), "\"cabinet\":\"1号柜\""),
                        "cabinet"),
                new Refused(
                        "list for an object",
                        Action.class,
                        with(STORE, "\"cabinet\":" + JSON.write(Samples.CABINET), "\"cabinet\":[]"),
                        "cabinet"),
                new Refused(
                        "empty text for an object",
                        Action.class,
                        with(STORE, "\"cabinet\":" + JSON.write(Samples.CABINET), "\"cabinet\":\"\""),
                        "cabinet"),
                new Refused(
                        "number for a written form",
                        Action.class,
                        with(MINIMAL, "\"规发〔2026〕12号#000001\"", "1"),
                        "carrier"),
                new Refused(
                        "irregular written form",
                        Action.class,
                        with(MINIMAL, "\"规发〔2026〕12号#000001\"", "\"规发〔2026〕12号#1\""),
                        "carrier"),
                new Refused(
                        "irregular period", Carrier.class, with(CARRIER, "\"10年\"", "\"十年\""), "classification.period"),
                new Refused("list for a value", Cabinet.class, "[]", ""),
                new Refused("text for a value", Cabinet.class, "\"\"", ""),
                new Refused("number for a value", Cabinet.class, "1", ""),
                new Refused("list for an act", Action.class, "[" + BORROW + "]", ""),
                new Refused("number for an act", Action.class, "1", ""),
                new Refused("an act for another", Borrow.class, STORE, ""));
    }

    static Stream<Refused> nothings() {
        return Stream.of(
                new Refused("null for a text", Carrier.class, with(CARRIER, "\"某项规划\"", "null"), "title"),
                new Refused("null for a name", Carrier.class, with(CARRIER, "\"FILE\"", "null"), "medium"),
                new Refused(
                        "null for a truth",
                        Carrier.class,
                        with(CARRIER, "\"caseFile\":true", "\"caseFile\":null"),
                        "caseFile"),
                new Refused(
                        "null for an int", Action.class, with(RECEIVE, "\"listed\":3", "\"listed\":null"), "listed"),
                new Refused("null for a date", Loan.class, with(LOAN, "\"2026-11-26\"", "null"), "dueOn"),
                new Refused("null for a list", Carrier.class, with(CARRIER, "[\"附件一\",\"附件二\"]", "null"), "documents"),
                new Refused("null for an element", Carrier.class, with(CARRIER, "\"附件二\"", "null"), "documents"),
                new Refused(
                        "null for an approval",
                        Action.class,
                        with(STORE, "\"approvals\":[", "\"approvals\":[null,"),
                        "approvals"),
                new Refused(
                        "null for a value",
                        Action.class,
                        with(STORE, "\"cabinet\":" + JSON.write(Samples.CABINET), "\"cabinet\":null"),
                        "cabinet"),
                new Refused("null for the name of a unit", Unit.class, "{\"name\":null,\"kind\":\"UNIT\"}", "name"),
                new Refused(
                        "null for an int of a record",
                        CopyGrant.class,
                        "{\"approval\":\"批\",\"granted\":null,\"made\":0}",
                        "granted"),
                new Refused("null for an act", Action.class, "null", ""),
                new Refused(
                        "null for an act in an entry", LedgerEntry.class, "{\"number\":1,\"action\":null}", "action"),
                new Refused(
                        "null for the name of an act",
                        Action.class,
                        with(BORROW, "\"act\":\"Borrow\"", "\"act\":null"),
                        ""));
    }

    static Stream<Refused> missing() {
        return Stream.of(
                new Refused("the due day", Action.class, with(BORROW, "\"dueOn\":\"2026-11-25\",", ""), ""),
                new Refused("a truth", Action.class, with(STORE, ",\"locked\":true", ""), ""),
                new Refused("a number", Action.class, with(RECEIVE, "\"listed\":3,", ""), ""),
                new Refused("the name of the actor", Action.class, with(BORROW, ",\"name\":\"李明\"", ""), "actor"),
                new Refused(
                        "the title of a carrier",
                        Action.class,
                        with(RECEIVE, ",\"title\":\"某项规划\"", ""),
                        "carriers[0]"),
                new Refused("the kind of a unit", Unit.class, "{\"name\":\"甲\"}", "kind"),
                new Refused("the number of an entry", LedgerEntry.class, with(ENTRY, "\"number\":1,", ""), "number"),
                new Refused("the act of an entry", LedgerEntry.class, "{\"number\":1}", "action"),
                new Refused(
                        "a truth of a cabinet",
                        Cabinet.class,
                        "{\"name\":\"柜\",\"unit\":{\"name\":\"甲\",\"kind\":\"UNIT\"}}",
                        "dedicated"),
                new Refused("everything", Carrier.class, "{}", ""));
    }

    static Stream<Refused> duplicates() {
        return Stream.of(
                new Refused(
                        "of an act", Action.class, with(BORROW, "\"dueOn\"", "\"dueOn\":\"2026-11-25\",\"dueOn\""), ""),
                new Refused(
                        "the act itself", Action.class, with(BORROW, "{\"act\"", "{\"act\":\"Borrow\",\"act\""), ""),
                new Refused(
                        "the act itself as another",
                        Action.class,
                        with(BORROW, "{\"act\"", "{\"act\":\"Return\",\"act\""),
                        ""),
                new Refused(
                        "of a person in an act",
                        Action.class,
                        with(BORROW, "\"id\":\"P01\"", "\"id\":\"P01\",\"id\":\"P01\""),
                        "actor"),
                new Refused("of a record", Unit.class, "{\"name\":\"甲\",\"kind\":\"UNIT\",\"name\":\"甲\"}", ""),
                new Refused(
                        "of an entry",
                        LedgerEntry.class,
                        with(ENTRY, "\"number\":1", "\"number\":1,\"number\":1"),
                        ""));
    }

    static Stream<Refused> brokenTexts() {
        return Stream.of(
                new Refused("nothing at all", Action.class, "", ""),
                new Refused("a blank", Action.class, " \n", ""),
                new Refused("a value after the value", Action.class, BORROW + "{}", ""),
                new Refused("the same value twice", Action.class, BORROW + " " + BORROW, ""),
                new Refused("a bracket after the value", Action.class, BORROW + "]", ""),
                new Refused("words after the value", Action.class, BORROW + " x", ""),
                new Refused("single quotes", Unit.class, "{'name':'甲','kind':'UNIT'}", ""),
                new Refused("a comment", Unit.class, "{/**/\"name\":\"甲\",\"kind\":\"UNIT\"}", ""),
                new Refused("a trailing comma", Unit.class, "{\"name\":\"甲\",\"kind\":\"UNIT\",}", ""),
                new Refused("a line break in a text", Unit.class, "{\"name\":\"甲\n\",\"kind\":\"UNIT\"}", "name"),
                new Refused("deep lists", Action.class, "[".repeat(100_000), ""),
                new Refused("deep objects", Action.class, "{\"a\":".repeat(100_000), ""),
                new Refused("not a number", CopyGrant.class, "{\"approval\":\"批\",\"granted\":NaN,\"made\":0}", ""));
    }

    static Stream<Refused> brokenInvariants() {
        return Stream.of(
                new Refused("a due day before the loan", Action.class, with(BORROW, "2026-11-25", "2026-11-22"), ""),
                new Refused("a blank name", Action.class, with(BORROW, "\"李明\"", "\" \""), "actor"),
                new Refused("no pages", Carrier.class, with(CARRIER, "\"pages\":12", "\"pages\":0"), ""),
                new Refused(
                        "an entry without a number",
                        LedgerEntry.class,
                        with(ENTRY, "\"number\":1", "\"number\":0"),
                        ""),
                new Refused("a unit without a name", Unit.class, "{\"name\":\"\",\"kind\":\"UNIT\"}", ""));
    }

    static Stream<Refused> everything() {
        return Stream.of(
                        unknownMembers(),
                        wrongNames(),
                        wrongTypes(),
                        nothings(),
                        missing(),
                        duplicates(),
                        brokenTexts(),
                        brokenInvariants())
                .flatMap(refusals -> refusals);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void whatIsWrongIsRefusedWithItsPathAndItsPlaceInTheText(Refused refused) {
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> JSON.read(refused.json(), refused.type()))
                .satisfies(failure -> {
                    assertThat(failure.path()).isEqualTo(refused.path());
                    assertThat(failure.line()).isPositive();
                    assertThat(failure.column())
                            .isGreaterThanOrEqualTo(refused.json().isBlank() ? 0 : 1);
                    assertThat(failure.message(Locale.ROOT)).isEqualTo(failure.getMessage());
                    assertThat(failure.message(Locale.ROOT))
                            .startsWith(failure.problem(Locale.ROOT))
                            .contains("line " + failure.line() + ", column " + failure.column());
                });
    }

    @ParameterizedTest
    @MethodSource("everything")
    void aStrictMapperOfJackson2RefusesTheSame(Refused refused) {
        if (refused.why().equals("null for an act")) {
            return;
        }
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> JsonSamples.strict2().read(refused.json(), refused.type()));
    }

    @ParameterizedTest
    @MethodSource("unknownMembers")
    void aPlainMapperWithTheModuleRefusesUnknownMembersToo(Refused refused) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> JsonSamples.plain3().read(refused.json(), refused.type()));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> JsonSamples.plain2().read(refused.json(), refused.type()));
    }

    @Test
    void theFirstAndTheLastDayOfFourDigitYearsAreRead() {
        for (String day : ImmutableList.of("0000-01-01", "9999-12-31")) {
            assertThat(JSON.read("\"" + day + "\"", LocalDate.class)).isEqualTo(LocalDate.parse(day));
            assertThat(JSON.read("\"" + day + "T00:00:00Z\"", Instant.class))
                    .isEqualTo(Instant.parse(day + "T00:00:00Z"));
        }
    }

    @Test
    void everyBeginningOfATextIsRefused() {
        for (String text : ImmutableList.of(BORROW, RECEIVE, CARRIER)) {
            Class<?> type = text.equals(CARRIER) ? Carrier.class : Action.class;
            for (int end = 0; end < text.length(); end++) {
                String truncated = text.substring(0, end);
                assertThatExceptionOfType(JsonRefusedException.class)
                        .as(truncated)
                        .isThrownBy(() -> JSON.read(truncated, type));
            }
        }
    }

    @Test
    void aTextInSeveralLinesIsRefusedInTheLineThatIsWrong() {
        String first = "{\n \"kind\": \"UNIT\",\n \"colour\": 1,\n \"name\": \"甲\"\n}";

        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> JSON.read(first, Unit.class))
                .satisfies(failure -> assertThat(failure.line()).isBetween(3, 5));
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> JSON.read(BORROW.replace("\"dueOn\"", "\n\n\"colour\":1,\"dueOn\""), Action.class))
                .satisfies(failure -> assertThat(failure.line()).isEqualTo(3));
    }

    @Test
    void theColumnIsThatOfWhatIsWrong() {
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> JSON.read("{\"name\":\"甲\",\"kind\":\"OFFICES\"}", Unit.class))
                .satisfies(failure -> {
                    assertThat(failure.line()).isEqualTo(1);
                    assertThat(failure.column()).isBetween(19, 28);
                });
    }

    @Test
    void theWordsStateTheRequirementThenTheFact() {
        says(
                Unit.class,
                "{\"name\":\"甲\",\"kind\":\"UNIT\",\"colour\":1}",
                "a member must be one of kind, name, but was \"colour\"");
        says(
                Action.class,
                with(BORROW, "\"act\":\"Borrow\"", "\"act\":\"Lend\""),
                "the act must be of a known kind, but was \"Lend\"");
        says(
                Action.class,
                with(BORROW, "\"act\":\"Borrow\",", ""),
                "the kind of act must be named by the member act, but was not");
        says(
                Action.class,
                with(BORROW, "\"dueOn\":\"2026-11-25\",", ""),
                "members must not be missing, but these were: dueOn");
        says(Unit.class, "{\"name\":\"甲\"}", "members must not be missing, but these were: kind");
        says(Action.class, "null", "there must be a value, but there was null");
        says(
                Action.class,
                with(BORROW, "2026-11-25", "2026-11-22"),
                "the value does not fit: the due day must not be before the day of the loan, 2026-11-23, but was 2026-11-22");
        says(
                Action.class,
                with(MINIMAL, "\"规发〔2026〕12号#000001\"", "\"规发(2026)12号#000001\""),
                "a document number must be written like 规发〔2025〕12号, but found \"(2026)12号#00\" at position 2");
    }

    /** What is offered in place of an unknown name must be what may be written there. */
    @Test
    void theNamesOfferedAreThoseThatJsonTakes() {
        for (String name : new String[] {"OFFICE", "UNIT", "ARCHIVE"}) {
            assertThatExceptionOfType(JsonRefusedException.class)
                    .isThrownBy(() -> JSON.read("{\"name\":\"甲\",\"kind\":\"OFFICES\"}", Unit.class))
                    .satisfies(
                            failure -> assertThat(failure.problem(Locale.CHINA)).contains(name));
        }
    }

    @Test
    void aRefusalAfterTheTextWasReadHasNoLine() {
        JsonRefusedException refused =
                JsonRefusedException.at(org.secrecy.language.Phrase.of("不合", "it does not fit"), "rules[2].name");

        assertThat(refused).hasMessage("it does not fit (at rules[2].name)");
        assertThat(refused.line()).isZero();
        assertThat(refused.column()).isZero();
        assertThat(JsonRefusedException.at(org.secrecy.language.Phrase.of("不合", "it does not fit"), ""))
                .hasMessage("it does not fit (at the root)");
    }

    @Test
    void whatTheTextMayLeaveOutItMayLeaveOut() {
        assertThat(JSON.read("{\"id\":\"P\",\"name\":\"甲\"}", Person.class)).isEqualTo(Person.of("P", "甲"));
        assertThat(JSON.read("{\"id\":\"P\",\"name\":\"甲\",\"posts\":[]}", Person.class))
                .isEqualTo(Person.of("P", "甲"));
    }

    private static void says(Class<?> type, String json, String problem) {
        assertThatExceptionOfType(JsonRefusedException.class)
                .isThrownBy(() -> JSON.read(json, type))
                .satisfies(failure -> assertThat(failure.problem(Locale.ROOT)).isEqualTo(problem));
    }

    /** The text with the first place where one thing stands changed into another. */
    private static String with(String json, String from, String to) {
        return with(json, from, to, false);
    }

    private static String with(String json, String from, String to, boolean last) {
        int at = last ? json.lastIndexOf(from) : json.indexOf(from);
        assertThat(at).as("%s stands in %s", from, json).isNotNegative();
        return json.substring(0, at) + to + json.substring(at + from.length());
    }
}
