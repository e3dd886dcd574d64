package org.secrecy.policy.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.custody.Custody;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Verdict;

/** The people, carriers and approvals that the tests of the rules share; a Monday morning. */
final class SmallOffice {

    static final SecrecyPolicy POLICY = SecrecyPolicy.standard();
    static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static final Unit OFFICE = Unit.office("办公室");
    static final Unit ARCHIVE = Unit.archive("档案室");
    static final Unit PLANNING = Unit.of("用地处");

    static final Person LI = Person.builder().id("li").name("李明").unit(PLANNING).build();
    static final Person WANG =
            Person.builder().id("wang").name("王芳").unit(PLANNING).build();
    static final Person HEAD = Person.of("head", "王局", Post.HEAD);
    static final Person OFFICE_LEADER = Person.of("office-leader", "赵强", Post.OFFICE_LEADER);
    static final Person LEADER_IN_CHARGE = Person.of("leader-in-charge", "钱进", Post.LEADER_IN_CHARGE);
    static final Person DIRECTOR = Person.of("director", "孙丽", Post.DIRECTOR_IN_CHARGE);
    static final Person OFFICER = Person.of("officer", "周敏", Post.CONFIDENTIAL_OFFICER);
    static final Person KEEPER = Person.of("keeper", "吴霞", Post.DOCUMENT_KEEPER);
    static final Person PRINTER = Person.of("printer", "马超", Post.PRINTING_STAFF);
    static final Person UNIT_OFFICER = Person.builder()
            .id("unit-officer")
            .name("郑涛")
            .unit(PLANNING)
            .addPosts(Post.PART_TIME_SECRECY_OFFICER)
            .build();

    static final CarrierId ID = CarrierId.parse("规发〔2026〕12号#000001");

    private SmallOffice() {}

    static Carrier.Builder file(Classification classification) {
        return Carrier.builder()
                .id(ID)
                .title("绝不外传的标题")
                .medium(Medium.FILE)
                .origin(Origin.OWN)
                .classification(classification)
                .distribution(Distribution.to(PLANNING));
    }

    static Classification secret(SecrecyLevel level) {
        return Classification.stateSecret(level, SecrecyPeriod.years(10), LocalDate.of(2026, 3, 2));
    }

    static Custody kept(Carrier carrier, Unit keeper) {
        return Custody.begin(carrier, keeper, Instant.parse("2026-11-20T01:00:00Z"));
    }

    static Custody kept(SecrecyLevel level, Unit keeper) {
        return kept(file(secret(level)).build(), keeper);
    }

    /** An approval that counts, of an act that this person does now. */
    static Approval.Builder approval(ActionKind kind, Person applicant, Person approver, Post capacity) {
        return Approval.builder()
                .id("批1")
                .act(kind.code())
                .addSubjects(ID.toString())
                .applicant(applicant)
                .approver(approver)
                .capacity(capacity)
                .givenAt(NOW.minusSeconds(60));
    }

    static void permitted(Decision decision) {
        assertThat(decision.findings()).isEmpty();
        assertThat(decision.verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(decision.remedies()).isEmpty();
    }

    /** The verdict, and the provisions of all findings, one by one. */
    static void refused(Decision decision, Verdict verdict, String... provisions) {
        assertThat(decision.verdict()).isEqualTo(verdict);
        assertThat(decision.findings().stream()
                        .map(finding ->
                                finding.provision().map(Object::toString).orElse("-"))
                        .toList())
                .containsExactlyElementsOf(Arrays.asList(provisions));
        assertThat(decision.obligations()).isEmpty();
        assertThat(decision.remedies().isEmpty()).isEqualTo(verdict != Verdict.LACKING);
    }

    static void offers(Decision decision, Remedy... remedies) {
        assertThat(decision.remedies()).containsExactlyInAnyOrder(remedies);
    }

    static Decision decide(Action action) {
        return POLICY.decide(action);
    }
}
