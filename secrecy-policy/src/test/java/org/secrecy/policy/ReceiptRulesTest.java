package org.secrecy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secrecy.policy.Bureau.*;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.secrecy.carrier.Carrier;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Receive;
import org.secrecy.policy.decision.Debtor;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Verdict;

class ReceiptRulesTest {

    private static final Carrier FIRST = carrier(SecrecyLevel.SECRET);
    private static final Carrier SECOND =
            Carrier.builder().from(FIRST).id(OTHER_ID).build();
    private static final CustodyBook NOTHING = CustodyBook.empty(DOCUMENT);

    private static Receive.Builder receive() {
        return Receive.builder()
                .document(DOCUMENT)
                .addCarriers(FIRST, SECOND)
                .actor(OFFICER)
                .signedBy(OFFICER)
                .at(NOW)
                .sender("省发展改革委")
                .keeper(OFFICE)
                .listed(2)
                .addressedHere(true)
                .packagingIntact(true);
    }

    private static Decision decide(Receive act) {
        return POLICY.decide(act, NOTHING);
    }

    @Test
    void aCompleteReceiptIsPermittedAndOwesTheRegistrationOfEachCarrierOnTheDay() {
        Decision decision = decide(receive().build());
        assertPermitted(decision);
        assertThat(provisionsOwed(decision)).containsOnly("3.3.4");
        assertThat(decision.obligations())
                .hasSize(2)
                .allSatisfy(one -> {
                    assertThat(one.debtor()).isEqualTo(Debtor.of(OFFICER));
                    assertThat(one.due()).contains(DAY);
                    assertThat(one.dischargedBy()).isEqualTo(ImmutableSet.of("Register"));
                })
                .map(one -> one.subject())
                .containsExactlyInAnyOrder(ID.toString(), OTHER_ID.toString());
        assertThat(POLICY.decide(receive().build())).isEqualTo(decision);
    }

    @Test
    void theDayOfReceiptIsThatOfShanghai() {
        Decision decision =
                decide(receive().at(Instant.parse("2025-03-10T16:00:00Z")).build());
        assertThat(decision.obligations())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.due()).contains(DAY.plusDays(1)));
    }

    @Test
    void aNumberReceivedOtherThanListedIsLackingUnder331() {
        for (int listed : new int[] {1, 3}) {
            Decision decision = decide(receive().listed(listed).build());
            assertLacking(decision, "3.3.1");
            assertThat(members(decision)).containsExactly("settledWithSender");
            assertThat(finding(decision, "3.3.1").reason().english()).contains("sender");
        }
    }

    @Test
    void brokenPackagingIsLackingUnder333() {
        Decision decision = decide(receive().packagingIntact(false).build());
        assertLacking(decision, "3.3.3");
        assertThat(members(decision)).containsExactly("settledWithSender");
        assertThat(finding(decision, "3.3.3").reason().english()).contains("sender");
    }

    @Test
    void aRecordedSettlementCuresBoth() {
        assertPermitted(decide(receive()
                .listed(3)
                .packagingIntact(false)
                .settledWithSender("发文单位已更正清单")
                .build()));
    }

    @Test
    void aWrongNumberAndBrokenPackagingAreBothFoundAndHaveOneRemedy() {
        Decision decision = decide(receive().listed(3).packagingIntact(false).build());
        assertLacking(decision, "3.3.1", "3.3.3");
        assertThat(decision.remedies()).hasSize(1);
    }

    @Test
    void whatIsAddressedElsewhereIsForbiddenUnder332() {
        assertForbidden(decide(receive().addressedHere(false).build()), "3.3.2");
    }

    @Test
    void aSettlementDoesNotCureTheAddressAndNothingIsHidden() {
        assertForbidden(
                decide(receive().addressedHere(false).settledWithSender("已说明").build()), "3.3.2");
        assertForbidden(
                decide(receive()
                        .addressedHere(false)
                        .listed(3)
                        .packagingIntact(false)
                        .build()),
                "3.3.1",
                "3.3.2",
                "3.3.3");
    }

    @Test
    void aReceiptBindsEveryCarrier() {
        for (Classification classification : ImmutableList.of(
                Classification.open(), Classification.internal(), secretUntil(SecrecyLevel.SECRET, DAY.minusDays(1)))) {
            Receive.Builder act = receive()
                    .carriers(ImmutableList.of(FIRST.classifiedAs(classification)))
                    .listed(1);
            Decision permitted = decide(act.build());
            assertPermitted(permitted);
            assertThat(owed(permitted, "3.3.4")).containsExactly(owing(OFFICER, DAY, "Register"));
            assertForbidden(
                    decide(act.listed(2)
                            .addressedHere(false)
                            .packagingIntact(false)
                            .build()),
                    "3.3.1",
                    "3.3.2",
                    "3.3.3");
        }
    }

    @Test
    void aReceiptNamesWhoSigns() {
        assertThatThrownBy(() -> Receive.builder()
                        .document(DOCUMENT)
                        .addCarriers(FIRST)
                        .actor(OFFICER)
                        .at(NOW)
                        .sender("省发展改革委")
                        .keeper(OFFICE)
                        .listed(1)
                        .addressedHere(true)
                        .packagingIntact(true)
                        .build())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsInCustodyAlreadyCanNotBeReceivedAgain() {
        CustodyBook book = CustodyBook.of(kept(FIRST));
        Decision decision = POLICY.decide(receive().build(), book);
        assertUndecided(decision, "1.2.2");
        assertThat(POLICY.owedAfter(receive().build(), book)).isEmpty();
        Receive second = receive().carriers(ImmutableList.of(SECOND)).listed(1).build();
        assertPermitted(POLICY.decide(second, book));
    }

    @Test
    void whatWasReceivedThoughRefusedIsOwedAllTheSame() {
        Receive act = receive().listed(3).build();
        assertThat(decide(act).verdict())
                .as(decide(act).explain(Locale.ENGLISH))
                .isEqualTo(Verdict.LACKING);
        assertThat(owed(POLICY.owedAfter(act, NOTHING), "3.3.4")).hasSize(2);
    }
}
