package org.secrecy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.Bureau.*;
import static org.secrecy.policy.Bureau.approvedBorrow;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.secrecy.action.Action;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.carrier.Distribution;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.copying.Copy;
import org.secrecy.copying.Machine;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Receive;
import org.secrecy.custody.Stage;
import org.secrecy.incident.HandOverFound;
import org.secrecy.incident.ReportMissing;
import org.secrecy.office.Body;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Reader;
import org.secrecy.policy.decision.Verdict;

/** What somebody out of scope is told does not depend on what the carrier is, nor on whether there is one. */
class TwoReadersTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINA, Locale.ENGLISH);
    private static final Carrier TOP_SECRET = elsewhere(secret(SecrecyLevel.TOP_SECRET));
    private static final CustodyBook UNKNOWN = CustodyBook.empty(DOCUMENT);

    private static Carrier elsewhere(Classification classification) {
        return Carrier.builder()
                .from(carrier(classification))
                .distribution(Distribution.to(FINANCE))
                .build();
    }

    private static Custody open() {
        return kept(elsewhere(Classification.open()));
    }

    private static CustodyBook book(Custody custody) {
        return CustodyBook.of(custody);
    }

    private static HandOverFound found(Body... bodies) {
        HandOverFound.Builder found = HandOverFound.builder()
                .carrier(ID)
                .actor(READER)
                .at(NOW)
                .foundOn(DAY)
                .recipient("某单位");
        List.of(bodies).forEach(found::body);
        return found.build();
    }

    private static void assertDecided(Decision decision, Verdict verdict, String... provisions) {
        Bureau.assertDecided(decision, verdict, provisions);
        assertThat(decision.requesterInScope()).isFalse();
    }

    private static void assertSame(Action act, String chinese, String english, Decision... decisions) {
        for (Decision decision : decisions) {
            assertThat(decision.explain(Reader.REQUESTER, Locale.CHINA)).isEqualTo(chinese.formatted(act.subject()));
            assertThat(decision.explain(Reader.REQUESTER, Locale.ENGLISH)).isEqualTo(english.formatted(act.subject()));
        }
    }

    private static void assertRefusedAlike(Action act, String chinese, String english, Decision... decisions) {
        assertSame(
                act,
                "不能办理：" + chinese + " %s；请向保密员询问",
                "can't be granted: " + english + " %s; please ask the secrecy officer",
                decisions);
        for (Locale language : LANGUAGES) {
            for (Decision decision : decisions) {
                assertThat(decision.explain(Reader.OFFICER, language))
                        .contains(decision.provisions().first().toString());
            }
        }
    }

    @Test
    void aRefusedReceiptSaysTheSameWhateverIsKnown() {
        Receive act = Receive.builder()
                .document(DOCUMENT)
                .actor(READER)
                .at(NOW)
                .addCarriers(TOP_SECRET)
                .sender("省厅")
                .keeper(OFFICE)
                .signedBy(READER)
                .listed(2)
                .addressedHere(true)
                .packagingIntact(false)
                .build();
        Decision unknown = POLICY.decide(act, UNKNOWN);
        Decision open = POLICY.decide(act, book(open()));
        Decision secret = POLICY.decide(act, book(kept(TOP_SECRET)));
        assertThat(unknown.verdict()).isIn(Verdict.LACKING, Verdict.FORBIDDEN);
        assertThat(List.of(open, secret)).allSatisfy(decision -> {
            assertThat(decision.verdict()).isEqualTo(Verdict.UNDECIDED);
            assertThat(decision.provisions()).map(Object::toString).contains("1.2.2");
        });
        assertRefusedAlike(act, "收文", "receiving", unknown, open, secret);
    }

    @Test
    void aRefusedLoanSaysTheSameWhateverTheCarrierIs() {
        Action act = borrow(3).build();
        Decision unknown = POLICY.decide(act, UNKNOWN);
        Decision open = POLICY.decide(act, book(at(Stage.DESTROYED, open())));
        Decision secret = POLICY.decide(act, book(kept(TOP_SECRET)));
        assertDecided(unknown, Verdict.UNDECIDED, "1.2.2");
        assertDecided(open, Verdict.UNDECIDED, "1.2.2");
        assertDecided(secret, Verdict.LACKING, "3.5.5");
        assertRefusedAlike(act, "借阅", "borrowing", unknown, open, secret);
    }

    @Test
    void aRefusedCopyingSaysTheSameWhateverTheCarrierIs() {
        Action act = Copy.builder()
                .carrier(ID)
                .actor(READER)
                .at(NOW)
                .machine(Machine.PHOTOCOPIER)
                .addCopies(CopyNumber.of(2))
                .build();
        Decision unknown = POLICY.decide(act, UNKNOWN);
        Decision open = POLICY.decide(act, book(at(Stage.DESTROYED, open())));
        Decision secret = POLICY.decide(act, book(kept(TOP_SECRET)));
        assertDecided(unknown, Verdict.UNDECIDED, "1.2.2");
        assertDecided(open, Verdict.UNDECIDED, "1.2.2");
        assertDecided(secret, Verdict.FORBIDDEN, "9.1.1");
        assertRefusedAlike(act, "复印", "copying", unknown, open, secret);
    }

    @Test
    void aReportOfAMissingCarrierIsTakenAndTellsNothing() {
        Action act = ReportMissing.builder()
                .carrier(ID)
                .actor(READER)
                .at(NOW)
                .discoveredAt(NOW)
                .build();
        Decision unknown = POLICY.decide(act, UNKNOWN);
        Decision open = POLICY.decide(act, book(open()));
        Decision secret = POLICY.decide(act, book(kept(TOP_SECRET)));
        assertDecided(unknown, Verdict.PERMITTED);
        assertDecided(open, Verdict.PERMITTED);
        assertDecided(secret, Verdict.PERMITTED);
        assertThat(provisionsOwed(secret)).contains("1.5.2");
        assertThat(provisionsOwed(open)).doesNotContain("1.5.2");
        assertSame(act, "准许：报失 %s", "permitted: reporting it missing %s", unknown, open, secret);
    }

    @Test
    void handingOverToABodyThatMayTakeItTellsNothing() {
        Action act = found(Body.PUBLIC_SECURITY);
        Decision unknown = POLICY.decide(act, UNKNOWN);
        Decision open = POLICY.decide(act, book(open()));
        Decision secret = POLICY.decide(act, book(kept(TOP_SECRET)));
        assertThat(provisionsOwed(unknown)).containsExactly("2.5.2");
        assertThat(provisionsOwed(secret)).containsExactly("2.5.2");
        assertThat(provisionsOwed(open)).isEmpty();
        assertSame(act, "准许：送交拾得载体 %s", "permitted: handing over what was found %s", unknown, open, secret);
    }

    @Test
    void aRefusedHandingOverSaysTheSameForAnUnknownCarrier() {
        Action act = found();
        Decision unknown = POLICY.decide(act, UNKNOWN);
        Decision secret = POLICY.decide(act, book(kept(TOP_SECRET)));
        assertDecided(unknown, Verdict.LACKING, "2.5.2");
        assertDecided(secret, Verdict.LACKING, "2.5.2");
        assertRefusedAlike(act, "送交拾得载体", "handing over what was found", unknown, secret);
    }

    @Test
    void whoIsInScopeIsToldAll() {
        Decision decision = POLICY.decide(approvedBorrow(3).build(), book(kept(SecrecyLevel.SECRET)));
        Bureau.assertDecided(decision, Verdict.PERMITTED);
        assertThat(decision.requesterInScope()).isTrue();
        assertThat(decision.explain(Reader.REQUESTER, Locale.CHINA)).isEqualTo(decision.explain(Locale.CHINA));
    }
}
