package org.secrecy.testkit.sample;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secrecy.testkit.SecrecyAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Grade;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.custody.Stage;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.office.UnitKind;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.profile.Profile;
import org.secrecy.testkit.SampleBureau;

/** The sample bureau has everybody and everything that it says it has, and its withers change what they say. */
class SampleBureauTest {

    private final SampleBureau bureau = SampleBureau.standard();

    @Test
    void thereIsSomebodyInEveryPost() {
        assertThat(bureau.staff().stream().flatMap(person -> person.posts().stream()))
                .containsAll(Arrays.asList(Post.values()));
    }

    @Test
    void peopleAreKnownByIdentity() {
        assertThat(all(Person.class)).hasSize(20);
        assertThat(all(Person.class).stream().map(Person::id)).doesNotHaveDuplicates();
        assertThat(all(Person.class)).containsAll(bureau.staff());
    }

    @Test
    void theRosterSaysOfEverybodyWhatTheyStateAndNoMore() {
        for (Person person : bureau.staff()) {
            for (Post post : Post.values()) {
                assertThat(bureau.roster().holds(person, post, bureau.today()))
                        .as("%s %s", person.name(), post)
                        .isEqualTo(person.posts().contains(post));
            }
        }
        assertThat(bureau.roster().holds(bureau.hu(), Post.OFFICE_LEADER, bureau.today()))
                .isFalse();
        assertThat(bureau.roster().holdsFor("用地", bureau.zhou(), Post.LEADER_IN_CHARGE, bureau.today()))
                .isTrue();
    }

    @Test
    void everyUnitHasItsPartTimeSecrecyOfficer() {
        assertThat(bureau.roster()
                        .unitsWithout(
                                Post.PART_TIME_SECRECY_OFFICER,
                                List.of(bureau.office(), bureau.landUse(), bureau.works()),
                                bureau.today()))
                .isEmpty();
    }

    @Test
    void thereIsACarrierOfEveryKindAndAtEveryStage() {
        assertThat(described(carrier -> carrier.carrier().medium())).containsExactlyInAnyOrder(Medium.values());
        assertThat(described(carrier -> carrier.carrier().origin())).containsExactlyInAnyOrder(Origin.values());
        assertThat(described(carrier -> carrier.custody().stage())).containsExactlyInAnyOrder(Stage.values());
        assertThat(described(carrier -> carrier.custody().keeper().kind()))
                .containsExactlyInAnyOrder(UnitKind.values());
        assertThat(described(carrier -> carrier.carrier().classification().gradeOn(bureau.today())))
                .containsExactlyInAnyOrder(Grade.values());
        assertThat(bureau.carriers().stream()
                        .flatMap(carrier -> carrier.carrier().classification().levelOn(bureau.today()).stream()))
                .contains(SecrecyLevel.values());
    }

    @Test
    void everyCarrierIsListedOnceAndStandsInItsBook() {
        ImmutableList<SampleCarrier> listed = bureau.carriers();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(all(SampleCarrier.class));
        assertThat(listed.stream().map(SampleCarrier::id)).doesNotHaveDuplicates();
        assertThat(listed)
                .allSatisfy(carrier -> assertThat(
                                bureau.book(carrier.id().document()).custody(carrier.id()))
                        .contains(carrier.custody()));
    }

    @Test
    void thePictureShowsEverybodyAndEveryCarrier() throws IOException {
        String picture = Files.readString(Path.of("..", "docs", "sample-bureau.svg"));
        for (Class<?> shown : List.of(Person.class, SampleCarrier.class, Unit.class)) {
            String form = shown == Unit.class ? ">%s()<" : ">%s<";
            assertThat(accessors(shown).map(accessor -> form.formatted(accessor.getName())))
                    .allSatisfy(name -> assertThat(picture).contains(name));
        }
        assertThat(bureau.staff()).allSatisfy(person -> assertThat(picture).contains(person.name()));
    }

    @Test
    void anotherDayMovesActsAndNothingElse() {
        SampleBureau later = bureau.withToday(LocalDate.of(2036, 3, 3));
        assertThat(bureau.now()).isEqualTo(Instant.parse("2026-11-23T01:00:00Z"));
        assertThat(later.now()).isEqualTo(Instant.parse("2036-03-03T01:00:00Z"));
        assertThat(later.carriers()).isEqualTo(bureau.carriers());
        assertThat(later.secretPlan().carrier().classification().isClassifiedOn(later.today()))
                .isFalse();
    }

    @Test
    void whatStandsOtherwiseIsMetByActs() {
        SampleCarrier lent = bureau.secretPlan().onLoanTo(bureau.tang(), bureau.today());
        SampleBureau changed = bureau.with(lent);
        assertThat(changed.secretPlan()).isEqualTo(lent);
        assertThat(changed.decide(changed.borrow())).hasToString("LACKING [3.5.1]");
        assertThat(bureau.decide(bureau.borrow())).hasToString("PERMITTED []");
    }

    @Test
    void aCarrierOfOnesOwnJoinsTheOthers() {
        SampleCarrier own = SampleCarrier.file("规发〔2026〕12号#000009", "近期建设规划", bureau.office());
        assertThat(bureau.with(own).book(own.id().document()).custodies())
                .containsOnlyKeys(bureau.secretPlan().id(), own.id());
    }

    @Test
    void theExampleOfTheJavadocIsRight() {
        Borrow borrow = bureau.borrow();
        Borrow late = Borrow.builder()
                .from(borrow)
                .approvals(List.of(bureau.lapsedApproval(borrow, bureau.zhao())))
                .build();
        assertThat(bureau.decide(late)).hasToString("LACKING [3.5.2]");
        assertThat(bureau.with(bureau.secretPlan().withLevel(SecrecyLevel.TOP_SECRET))
                        .decide(borrow))
                .hasToString("LACKING [3.5.5]");
    }

    @Test
    void anAuditTakesTheActsInTheirOrder() {
        assertThat(bureau.audit(bureau.today(), bureau.checkStorage(), bureau.unapproved(bureau.publish())))
                .refuses(2)
                .hasNothingOverdue();
        assertThat(bureau.audit(bureau.today().minusDays(1), bureau.checkStorage())
                        .entries())
                .isEmpty();
    }

    @Test
    void anotherProfileDecidesOtherwise() {
        Profile strict = Profile.standard().overriddenBy("""
                        {"profile": "ours", "parameters": {"loan-days": {"values": [
                            {"from": "2026-01-01", "value": 2, "source": "decision 3"}]}}}
                        """);
        assertThat(bureau.withProfile(strict).decide(bureau.borrow())).hasToString("LACKING [3.5.3]");
    }

    @Test
    void aPolicyWithARosterKeepsIt() {
        SecrecyPolicy policy = SecrecyPolicy.standard().with(bureau.roster());
        assertThat(bureau.withPolicy(policy).policy()).isSameAs(policy);
        assertThat(bureau.policy().roster()).contains(bureau.roster());
    }

    @Test
    void approvalsAreAddedAndTakenAwayWhateverTheKind() {
        Borrow unapproved = bureau.unapproved(bureau.borrow());
        assertThat(unapproved.approvals()).isEmpty();
        assertThat(bureau.approved(unapproved, bureau.approval(unapproved, bureau.zhao())))
                .isEqualTo(bureau.borrow());
    }

    @Test
    void anApproverOfSeveralPostsNeedsACapacity() {
        assertThatThrownBy(() -> bureau.approval(bureau.borrow(), bureau.li()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must hold one post");
    }

    private <T> ImmutableSet<T> described(Function<SampleCarrier, T> property) {
        return bureau.carriers().stream().map(property).collect(ImmutableSet.toImmutableSet());
    }

    /** What every method of the bureau without parameters gives that gives such a thing. */
    private <T> Set<T> all(Class<T> type) {
        return accessors(type)
                .map(accessor -> {
                    try {
                        return type.cast(accessor.invoke(bureau));
                    } catch (ReflectiveOperationException unexpected) {
                        throw new LinkageError(unexpected.getMessage(), unexpected);
                    }
                })
                .collect(Collectors.toSet());
    }

    private static Stream<Method> accessors(Class<?> type) {
        return Arrays.stream(SampleBureau.class.getMethods())
                .filter(method -> method.getReturnType() == type && method.getParameterCount() == 0);
    }
}
