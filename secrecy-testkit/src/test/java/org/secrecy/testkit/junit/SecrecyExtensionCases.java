package org.secrecy.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Borrow;
import org.secrecy.policy.DecisionObserver;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.InstrumentRules;
import org.secrecy.policy.rule.Question;
import org.secrecy.policy.rule.Rule;
import org.secrecy.testkit.SampleBureau;

/** Tests that {@link SecrecyExtensionTest} runs; nothing else does. */
final class SecrecyExtensionCases {

    private static final SecrecyPolicy STRICT = SecrecyPolicy.standard()
            .with(Regulation.standard()
                    .with(InstrumentRules.of(
                            Instrument.of("house", "内部规定", "house rules"),
                            Rule.on(Borrow.class)
                                    .provision("1.1.1")
                                    .when(Question.<Borrow>of(Phrase.of("借阅"), Phrase.of("不借阅"), matter -> true)
                                            .isTrue())
                                    .forbid())));

    private SecrecyExtensionCases() {}

    private static Borrow unapproved(SampleBureau bureau) {
        return Borrow.builder().from(bureau.borrow()).approvals(List.of()).build();
    }

    @SecrecyTest
    static class Keeps {

        @Test
        void permits(SampleBureau bureau) {
            assertThat(bureau.decide(bureau.borrow()).isPermitted()).isTrue();
        }
    }

    @SecrecyTest
    static class Refuses {

        private final SampleBureau bureau;

        Refuses(SampleBureau bureau) {
            this.bureau = bureau;
        }

        @Test
        void refuses() {
            assertThat(bureau.decide(unapproved(bureau)).verdict()).isEqualTo(Verdict.LACKING);
        }

        @Test
        void refusesByThePolicyItself(SecrecyPolicy policy) {
            Borrow borrow = unapproved(bureau);
            assertThat(policy.decide(borrow, bureau.book(borrow.carrier().document()))
                            .verdict())
                    .isEqualTo(Verdict.LACKING);
        }
    }

    static class Strictly {

        @RegisterExtension
        static final SecrecyExtension SECRECY = SecrecyExtension.of(STRICT);

        @Test
        void refuses(SecrecyPolicy policy, SampleBureau bureau) {
            Borrow borrow = bureau.borrow();
            assertThat(policy.decide(borrow, bureau.book(borrow.carrier().document()))
                            .verdict())
                    .isEqualTo(Verdict.FORBIDDEN);
        }

        @Test
        void refusesInTheBureauAsWell(SampleBureau bureau) {
            assertThat(bureau.decide(bureau.borrow()).verdict()).isEqualTo(Verdict.FORBIDDEN);
        }
    }

    @SecrecyTest
    abstract static class Base {}

    static class Inherits extends Base {

        @RegisterExtension
        static final SecrecyExtension SECRECY = SecrecyExtension.of(STRICT);

        @Test
        void refuses(SampleBureau bureau) {
            assertThat(bureau.decide(bureau.borrow()).verdict()).isEqualTo(Verdict.FORBIDDEN);
        }
    }

    @SecrecyTest
    static class Observes {

        private static SampleBureau bureau = SampleBureau.standard();

        @BeforeAll
        static void observe(DecisionObserver observer) {
            bureau = SampleBureau.standard().withPolicy(SecrecyPolicy.standard().observedBy(observer));
        }

        @RepeatedTest(100)
        void decides() {
            bureau.decide(bureau.borrow());
            bureau.decide(unapproved(bureau));
        }
    }

    @Provisions("2.3.2")
    static class Names {

        @Test
        void passes() {}

        @Test
        @Provisions("10.3.1")
        void fails() {
            assertThat(true).isFalse();
        }

        @Test
        @Provisions("10.3.1")
        void aborts() {
            Assumptions.abort();
        }

        @Nested
        @Provisions("2.4.2")
        class Inner {

            @Test
            @Provisions({"3.6.3", "3.9.1"})
            void passes() {}
        }
    }

    static class Makes {

        @TestFactory
        @Provisions("2.3.2")
        Stream<DynamicTest> good() {
            return Stream.of(DynamicTest.dynamicTest("good", () -> {}));
        }

        @TestFactory
        @Provisions("2.4.2")
        Stream<DynamicContainer> bad() {
            return Stream.of(DynamicContainer.dynamicContainer(
                    "some",
                    Stream.of(
                            DynamicTest.dynamicTest(
                                    "bad", () -> assertThat(true).isFalse()),
                            DynamicTest.dynamicTest("good", () -> {}))));
        }
    }

    static class Misnames {

        @Test
        @Provisions("3.5")
        void malformed() {}

        @Test
        @Provisions({"3.5.2", "3.5.9"})
        void unknown() {}

        @Test
        @Provisions("3.99.1")
        void otherClause() {}

        @Test
        @Provisions("77.1.1")
        void otherChapter() {}

        @Test
        @Provisions({})
        void none() {}
    }

    @Provisions("three")
    static class BeginsMalformed {

        @Test
        void neverRuns() {}
    }
}
