package org.secrecy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.policy.sample.Sample.ID;
import static org.secrecy.policy.sample.Sample.LI;
import static org.secrecy.policy.sample.Sample.NOON;
import static org.secrecy.policy.sample.Sample.provisions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.classification.Classification;
import org.secrecy.fax.SendFax;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.FaxFacts;
import org.secrecy.policy.rule.InstrumentRules;
import org.secrecy.policy.rule.Rule;
import org.secrecy.policy.sample.Sample;

/** Who signs a fax before it is sent: provision 8.2.1. */
class FaxSignaturesTest {

    private static final Person OPERATOR = Person.of("o1", "钱进", Post.FAX_OPERATOR);
    private static final ImmutableList<Person> PEOPLE =
            ImmutableList.of(Person.of("s1", "甲"), Person.of("s2", "乙"), Person.of("s3", "丙"));
    private static final ImmutableList<Post> POSTS = ImmutableList.of(Post.OFFICE_DIRECTOR, Post.SUPERVISING_LEADER);
    private static final int MOST_SIGNATURES = 3;

    /** One person in one post. */
    record Signature(Person person, Post post) {

        Approval approval(int number) {
            return Sample.approval("签" + number, "SendFax", LI, person, post).build();
        }
    }

    /** A house that asks for nothing but two people. */
    private static final SecrecyPolicy HOUSE = SecrecyPolicy.standard()
            .with(Regulation.of(List.of(InstrumentRules.of(
                    Instrument.of("house", "内部规定", "house rules"),
                    Rule.on(SendFax.class).provision("1.1.1").demand(FaxFacts.TWO_PEOPLE_SIGN)))));

    private static Decision decide(List<Signature> signatures) {
        return decide(SecrecyPolicy.standard(), signatures);
    }

    private static Decision decide(SecrecyPolicy policy, List<Signature> signatures) {
        List<Approval> approvals = IntStream.range(0, signatures.size())
                .mapToObj(number -> signatures.get(number).approval(number))
                .toList();
        return decideOn(policy, approvals);
    }

    private static Decision decideOn(SecrecyPolicy policy, List<Approval> approvals) {
        return policy.decide(SendFax.builder()
                .fax(ID)
                .recipient("省厅")
                .content(Classification.open())
                .abroad(false)
                .actor(LI)
                .at(NOON)
                .operatedBy(OPERATOR)
                .approvals(approvals)
                .build());
    }

    /** Up to three signatures, each by one of three people in one of the two posts. */
    static Stream<List<Signature>> signatures() {
        List<Signature> each = new ArrayList<>();
        PEOPLE.forEach(person -> POSTS.forEach(post -> each.add(new Signature(person, post))));
        return IntStream.rangeClosed(0, MOST_SIGNATURES)
                .boxed()
                .flatMap(count ->
                        Lists.cartesianProduct(IntStream.range(0, count)
                                        .mapToObj(number -> each)
                                        .toList())
                                .stream());
    }

    private static List<Person> signers(List<Signature> signatures, Post post) {
        return signatures.stream()
                .filter(signature -> signature.post() == post)
                .map(Signature::person)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void aFaxIsSentWhereADirectorAndALeaderSignWhoAreTwoPeople(List<Signature> signatures) {
        List<Person> directors = signers(signatures, Post.OFFICE_DIRECTOR);
        List<Person> leaders = signers(signatures, Post.SUPERVISING_LEADER);
        boolean byTwo =
                directors.stream().anyMatch(director -> leaders.stream().anyMatch(leader -> !leader.is(director)));

        Decision decision = decide(signatures);

        assertThat(decision.isPermitted()).isEqualTo(byTwo);
        assertThat(decision.provisions()).containsExactly(byTwo ? provisions() : provisions("8.2.1"));
        assertThat(decision.findings()).hasSize(byTwo ? 0 : directors.isEmpty() && leaders.isEmpty() ? 2 : 1);
        assertThat(decide(HOUSE, signatures).isPermitted()).isEqualTo(byTwo);
    }

    @Test
    void aSignatureThatIsRevokedIsPassedOver() {
        ImmutableList<Approval> signed = ImmutableList.of(
                Approval.builder()
                        .from(new Signature(PEOPLE.get(0), Post.OFFICE_DIRECTOR).approval(1))
                        .revokedAt(NOON)
                        .build(),
                new Signature(PEOPLE.get(1), Post.OFFICE_DIRECTOR).approval(2),
                new Signature(PEOPLE.get(1), Post.SUPERVISING_LEADER).approval(3));

        Decision decision = decideOn(SecrecyPolicy.standard(), signed);

        assertThat(decision.provisions()).containsExactly(provisions("8.2.1"));
        assertThat(decision.remedies())
                .containsExactly(new Remedy.ObtainApproval(ImmutableSet.of(Post.SUPERVISING_LEADER), 0));
        assertThat(decideOn(HOUSE, signed).isPermitted()).isFalse();
    }

    @Test
    void whoSignsAsBothNeedsAnother() {
        Person one = PEOPLE.get(0);
        Decision decision =
                decide(List.of(new Signature(one, Post.OFFICE_DIRECTOR), new Signature(one, Post.SUPERVISING_LEADER)));

        assertThat(decision.verdict()).isEqualTo(Verdict.LACKING);
        assertThat(decision.provisions()).containsExactly(provisions("8.2.1"));
        assertThat(decision.remedies())
                .containsExactly(new Remedy.ObtainApproval(ImmutableSet.of(Post.SUPERVISING_LEADER), 0));
        assertThat(decision.obligations()).isEmpty();
    }
}
