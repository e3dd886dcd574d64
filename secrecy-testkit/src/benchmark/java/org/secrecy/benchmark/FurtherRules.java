package org.secrecy.benchmark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.secrecy.action.Action;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.language.Phrase;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.CarrierFacts;
import org.secrecy.policy.rule.Condition;
import org.secrecy.policy.rule.Fact;
import org.secrecy.policy.rule.InstrumentRules;
import org.secrecy.policy.rule.Question;
import org.secrecy.policy.rule.Requirement;
import org.secrecy.policy.rule.Rule;

/** Rules of further instruments, as other units may add them. Thread-safe. */
final class FurtherRules {

    private static final int RULES_OF_AN_INSTRUMENT = 1_000;
    private static final int RULES_OF_A_CLAUSE = 500;

    /** The first two are lines of the seeded carriers, so some rules apply. */
    private static final int KNOWN_LINES = 2;

    private static final ImmutableList<LineOfBusiness> LINES = ImmutableList.copyOf(LineOfBusiness.values());

    private static final Fact<Action, LineOfBusiness> LINE = Fact.of(
            "业务线",
            "line of business",
            matter -> matter.carriers().stream()
                    .flatMap(carrier -> carrier.line().stream())
                    .flatMap(line -> LineOfBusiness.named(line).stream())
                    .findFirst());

    /** What every instrument may ask, in the words of the library. */
    private static final ImmutableList<Condition<Action>> VOCABULARY = ImmutableList.of(
            CarrierFacts.CLASSIFIED.isTrue(),
            CarrierFacts.CLASSIFIED.isFalse(),
            CarrierFacts.LEVEL.is(SecrecyLevel.TOP_SECRET),
            CarrierFacts.LEVEL.is(SecrecyLevel.HIGHLY_SECRET),
            CarrierFacts.LEVEL.is(SecrecyLevel.SECRET),
            CarrierFacts.LEVEL.isOneOf(SecrecyLevel.HIGHLY_SECRET, SecrecyLevel.SECRET),
            CarrierFacts.CIPHER_TELEGRAM.isTrue(),
            CarrierFacts.CIPHER_TELEGRAM.isFalse(),
            CarrierFacts.CASE_FILE.isFalse());

    /** Holds always, so the verdicts stay what they are. */
    private static final Requirement<Action> NAMED_ACTOR = Question.<Action>of(
                    Phrase.of("行为人已指名", "the actor is named"),
                    Phrase.of("行为人没有指名", "nobody is named"),
                    matter -> !matter.action().actor().name().isEmpty())
            .demandedOf("actor", "指名行为人", "name the actor");

    private FurtherRules() {}

    /** A kind of act that the library does not know. */
    interface Photograph extends Action {}

    /** The standard regulation with so many rules made by this function of their numbers, in instruments of a thousand. */
    static Regulation added(int count, IntFunction<Rule<?>> rules) {
        Regulation regulation = Regulation.standard();
        for (int first = 0; first < count; first += RULES_OF_AN_INSTRUMENT) {
            List<Rule<?>> some = IntStream.range(first, Math.min(count, first + RULES_OF_AN_INSTRUMENT))
                    .<Rule<?>>mapToObj(rules)
                    .toList();
            Instrument instrument = Instrument.of("further-" + first, "其他制度" + first, "further instrument " + first);
            regulation = regulation.with(
                    new InstrumentRules(instrument, ImmutableList.copyOf(some), ImmutableList.of(), ImmutableSet.of()));
        }
        return regulation;
    }

    /** A rule such as another unit may add: in one of many lines of business, where this holds, something is demanded that is so. */
    static <A extends Action> Rule<A> plausible(Class<A> type, int number) {
        return Rule.on(type)
                .provision(provision(number))
                .when(VOCABULARY.get(number % VOCABULARY.size()), LINE.is(LINES.get(number % LINES.size())))
                .demand(NAMED_ACTOR);
    }

    /** A rule that forbids: it may be added only where none of the acts is top secret, a cipher telegram or a case file. */
    static <A extends Action> Rule<A> inWordsOfTheLibrary(Class<A> type, int number) {
        ImmutableList<Condition<Action>> never = ImmutableList.of(
                CarrierFacts.CIPHER_TELEGRAM.isTrue(),
                CarrierFacts.LEVEL.is(SecrecyLevel.TOP_SECRET),
                CarrierFacts.CASE_FILE.isTrue());
        return Rule.on(type)
                .provision(provision(number))
                .when(VOCABULARY.get(number % VOCABULARY.size()), never.get(number % never.size()))
                .forbid();
    }

    /** A rule that forbids in one of the lines of business in which no act is. */
    static <A extends Action> Rule<A> onOneValue(Class<A> type, int number) {
        return Rule.on(type)
                .provision(provision(number))
                .when(LINE.is(LINES.get(KNOWN_LINES + number % (LINES.size() - KNOWN_LINES))))
                .forbid();
    }

    /** A rule that forbids where the answer to a question of its own is yes, which it never is. */
    static <A extends Action> Rule<A> onAQuestion(Class<A> type, int number) {
        String identity = "p-" + number;
        Question<A> question = Question.of(
                Phrase.of("行为人为" + identity, "the actor is " + identity),
                Phrase.of("行为人不是" + identity, "the actor is not " + identity),
                matter -> matter.action().actor().id().equals(identity));
        return Rule.on(type)
                .provision(provision(number))
                .when(question.isTrue())
                .forbid();
    }

    private static String provision(int number) {
        int inInstrument = number % RULES_OF_AN_INSTRUMENT;
        return "1." + inInstrument / RULES_OF_A_CLAUSE + "." + (inInstrument % RULES_OF_A_CLAUSE + 1);
    }
}
