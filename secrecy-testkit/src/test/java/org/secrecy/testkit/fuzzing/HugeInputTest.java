package org.secrecy.testkit.fuzzing;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.action.Action;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.classification.Marking;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.ProvisionNumber;

/** What a fuzzer does not reach, since its inputs are short: every parser ends soon, whatever the length. */
class HugeInputTest {

    private static final int HUGE = 50_000;
    private static final Duration SOON = Duration.ofSeconds(20);

    static Stream<String> texts() {
        return Stream.of(
                        "0", "9", "十", "〇", "年", "★", "秘密★", "　", "规", "发〔2026〕", "#", ".", "1.", "半", "\ud800", "1年1月",
                        "\u202e")
                .flatMap(part ->
                        Stream.of("", "秘密★", "规发〔2026〕").map(before -> before + part.repeat(HUGE / part.length())));
    }

    static Stream<String> jsonTexts() {
        String borrow = Seeds.requests().get(0).get("action").toString();
        return Stream.of(
                "[".repeat(HUGE),
                "{\"a\":".repeat(HUGE / 5),
                "9".repeat(HUGE),
                "1e" + "9".repeat(HUGE),
                "\"" + "长".repeat(HUGE),
                "{\"act\":\"" + "长".repeat(HUGE) + "\"}",
                "{\"" + "长".repeat(HUGE) + "\":1}",
                " ".repeat(HUGE),
                "{" + borrow.substring(1, borrow.length() - 1) + ",\"approvals\":[" + "{},".repeat(HUGE / 3) + "{}]}",
                "{" + borrow.substring(1, borrow.length() - 1) + ",\"x\":" + "[".repeat(HUGE));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyHugeTextIsReadOrRefusedSoon(String text) {
        assertTimeoutPreemptively(SOON, () -> {
            WrittenFormPromises.keep(Marking::parse, text);
            WrittenFormPromises.keep(SecrecyPeriod::parse, text);
            WrittenFormPromises.keep(CarrierId::parse, text);
            WrittenFormPromises.keep(DocumentNumber::parse, text);
            WrittenFormPromises.keep(CopyNumber::parse, text);
            WrittenFormPromises.keep(ProvisionNumber::parse, text);
        });
    }

    @ParameterizedTest
    @MethodSource("jsonTexts")
    void everyHugeJsonIsReadOrRefusedSoon(String text) {
        assertTimeoutPreemptively(SOON, () -> {
            JsonPromises.keep(text, Action.class);
            Seeds.ROOT_TYPES.forEach(type -> JsonPromises.keep(text, type));
            ProfilePromises.keep(text);
            LedgerPromises.keep(text, SecrecyPolicy.standard());
        });
    }
}
