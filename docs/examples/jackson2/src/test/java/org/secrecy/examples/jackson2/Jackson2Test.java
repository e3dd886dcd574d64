package org.secrecy.examples.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.action.Action;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.custody.Custody;
import org.secrecy.custody.Register;
import org.secrecy.fax.SendFax;
import org.secrecy.json.SecrecyJson;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Verdict;

/** Acts and decisions are written and read by the library's strict Jackson 2 mapper, and by a plain one that was taught by its module. */
class Jackson2Test {

    private static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");
    private static final Unit OFFICE = Unit.office("办公室");
    private static final Person LI = Person.of("P02", "李明", Post.CONFIDENTIAL_OFFICER);
    private static final Carrier PLAN = Carrier.builder()
            .id(CarrierId.parse("规发〔2026〕12号#000003"))
            .title("近期建设规划")
            .medium(Medium.FILE)
            .origin(Origin.OWN)
            .pages(18)
            .classification(
                    Classification.stateSecret(SecrecyLevel.SECRET, SecrecyPeriod.years(10), LocalDate.of(2026, 3, 2)))
            .distribution(Distribution.to(OFFICE))
            .build();
    private static final Borrow BORROW = Borrow.builder()
            .carrier(PLAN.id())
            .actor(LI)
            .at(AT)
            .dueOn(LocalDate.of(2026, 11, 26))
            .need("核对规划图")
            .addApprovals(Approval.builder()
                    .id("批〔2026〕8号")
                    .act("Borrow")
                    .addSubjects(PLAN.id().toString())
                    .applicant(LI)
                    .approver(Person.of("P01", "赵敏", Post.OFFICE_LEADER))
                    .capacity(Post.OFFICE_LEADER)
                    .givenAt(AT.minusSeconds(60))
                    .build())
            .build();
    private static final Register REGISTER = Register.builder()
            .carrier(PLAN.id())
            .actor(LI)
            .at(AT)
            .entry(PLAN)
            .keeper(OFFICE)
            .build();

    private static final SendFax FAX = SendFax.builder()
            .fax(CarrierId.parse("规传〔2026〕8号#000001"))
            .actor(LI)
            .at(AT)
            .recipient("香港设计机构")
            .content(PLAN.classification())
            .abroad(true)
            .operatedBy(Person.of("P03", "马超", Post.FAX_OPERATOR))
            .build();

    static Stream<Named<ObjectMapper>> mappers() {
        return Stream.of(Named.of("strict", Mappers.strict()), Named.of("plain", Mappers.plain()));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void actsSurvive(ObjectMapper mapper) throws JsonProcessingException {
        for (Action act : new Action[] {BORROW, REGISTER, FAX}) {
            String json = mapper.writeValueAsString(act);
            assertThat(mapper.readValue(json, Action.class)).isEqualTo(act);
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void entriesSurvive(ObjectMapper mapper) throws JsonProcessingException {
        LedgerEntry entry = new LedgerEntry(7, BORROW);
        String json = mapper.writeValueAsString(entry);
        assertThat(mapper.readValue(json, LedgerEntry.class)).isEqualTo(entry);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatOneGenerationWritesTheOtherReads(ObjectMapper mapper) throws JsonProcessingException {
        assertThat(SecrecyJson.standard().readAction(mapper.writeValueAsString(BORROW)))
                .isEqualTo(BORROW);
        assertThat(mapper.readValue(SecrecyJson.standard().write(REGISTER), Action.class))
                .isEqualTo(REGISTER);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void decisionsSurvive(ObjectMapper mapper) throws JsonProcessingException {
        SecrecyPolicy policy = SecrecyPolicy.standard();
        Custody custody = Custody.begin(PLAN, OFFICE, AT.minusSeconds(3600));
        Borrow unapproved = Borrow.builder().from(BORROW).approvals(List.of()).build();
        List<Decision> decisions =
                List.of(policy.decide(BORROW, custody), policy.decide(unapproved, custody), policy.decide(FAX));
        assertThat(decisions)
                .extracting(Decision::verdict)
                .containsExactly(Verdict.PERMITTED, Verdict.LACKING, Verdict.FORBIDDEN);
        assertThat(decisions.get(0).obligations()).isNotEmpty();
        assertThat(decisions.get(1).remedies()).isNotEmpty();
        for (Decision decision : decisions) {
            String json = mapper.writeValueAsString(decision);
            assertThat(mapper.readValue(json, Decision.class)).isEqualTo(decision);
            assertThat(SecrecyJson.standard().read(json, Decision.class)).isEqualTo(decision);
            assertThat(mapper.readValue(SecrecyJson.standard().write(decision), Decision.class))
                    .isEqualTo(decision);
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void unknownMembersAreRefused(ObjectMapper mapper) throws JsonProcessingException {
        String json = mapper.writeValueAsString(BORROW).replaceFirst("\"dueOn\"", "\"colour\":\"red\",\"dueOn\"");
        assertThatThrownBy(() -> mapper.readValue(json, Action.class))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .hasMessageContaining("colour");
    }
}
