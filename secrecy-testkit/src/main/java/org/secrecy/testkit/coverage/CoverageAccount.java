package org.secrecy.testkit.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.secrecy.language.Phrase;
import org.secrecy.policy.decision.Instrument;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.regulation.Catalogue;
import org.secrecy.policy.regulation.Chapter;
import org.secrecy.policy.regulation.Provision;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.CalendarDuty;
import org.secrecy.policy.rule.Duty;
import org.secrecy.policy.rule.InstrumentRules;
import org.secrecy.policy.rule.Rule;
import org.secrecy.policy.rule.RuleOutcome;

/** Sorts what a recorder was told by provision. Used once, by one thread. */
final class CoverageAccount {

    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final Phrase NUMBERED = Phrase.of("{0} {1}");
    private static final int NO_CHAPTER = -1;
    private static final Comparator<Instrument> BUREAU_FIRST = Comparator.comparing(
                    (Instrument instrument) -> !instrument.equals(Regulation.BUREAU))
            .thenComparing(Instrument::code);

    private final SetMultimap<Instrument, Rule<?>> rules = LinkedHashMultimap.create();
    private final SetMultimap<Instrument, Duty<?>> duties = LinkedHashMultimap.create();
    private final ImmutableMultiset<RuleOutcome> outcomes;
    private final ImmutableMultiset<OwedTask> owed;
    private final ImmutableSet<NamingTest> tests;

    /** What an obligation has in common with all others of its duty. */
    record OwedTask(String instrument, ProvisionNumber provision, Phrase task) {}

    /** A test that names a provision. */
    record NamingTest(ProvisionNumber provision, String name, boolean passed) {}

    CoverageAccount(
            ImmutableSet<InstrumentRules> instruments,
            ImmutableMultiset<RuleOutcome> outcomes,
            ImmutableMultiset<OwedTask> owed,
            ImmutableSet<NamingTest> tests) {
        this.outcomes = outcomes;
        this.owed = owed;
        this.tests = tests;
        instruments.forEach(this::add);
        outcomes.elementSet().forEach(outcome -> {
            if (outcome.instrument().equals(Regulation.BUREAU) && !rules.containsKey(Regulation.BUREAU)) {
                Regulation.standard().instruments().forEach(this::add);
            }
            rules.put(outcome.instrument(), outcome.rule());
        });
        if (rules.isEmpty()) {
            Regulation.standard().instruments().forEach(this::add);
        }
    }

    private void add(InstrumentRules instrument) {
        rules.putAll(instrument.instrument(), instrument.rules());
        duties.putAll(instrument.instrument(), instrument.duties());
    }

    ProvisionCoverage coverage(long decisions) {
        return new ProvisionCoverage(
                decisions,
                Stream.concat(rules.keySet().stream(), duties.keySet().stream())
                        .distinct()
                        .sorted(BUREAU_FIRST)
                        .flatMap(instrument -> sections(instrument).stream())
                        .collect(ImmutableList.toImmutableList()));
    }

    /** One section a chapter; what the catalogue does not hold has no chapter. */
    private ImmutableList<CoverageSection> sections(Instrument instrument) {
        Set<ProvisionNumber> catalogued = catalogued(instrument);
        ImmutableListMultimap<Integer, CoveredProvision> chapters = Multimaps.index(
                provisions(instrument),
                provision -> catalogued.contains(provision.number())
                        ? provision.number().chapter()
                        : NO_CHAPTER);
        return Multimaps.asMap(chapters).entrySet().stream()
                .map(chapter -> section(instrument, chapter.getKey(), chapter.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static CoverageSection section(Instrument instrument, int chapter, List<CoveredProvision> provisions) {
        return chapter == NO_CHAPTER
                ? new CoverageSection("", instrument.words(), ImmutableList.copyOf(provisions))
                : new CoverageSection(
                        String.valueOf(chapter), Chapter.of(chapter).words(), ImmutableList.copyOf(provisions));
    }

    private static ImmutableSet<ProvisionNumber> catalogued(Instrument instrument) {
        return instrument.equals(Regulation.BUREAU) ? CATALOGUE.provisions().keySet() : ImmutableSet.of();
    }

    private ImmutableList<CoveredProvision> provisions(Instrument instrument) {
        ImmutableList<RuleSides> sides = ruleSides(instrument);
        ImmutableList<DutyCount> counts = dutyCounts(instrument);
        return ImmutableSortedSet.<ProvisionNumber>naturalOrder()
                .addAll(catalogued(instrument))
                .addAll(sides.stream()
                        .flatMap(rule -> rule.rule().claims().stream())
                        .iterator())
                .addAll(counts.stream()
                        .flatMap(duty -> duty.duty().claims().stream())
                        .iterator())
                .build()
                .stream()
                .map(number -> provision(instrument, number, sides, counts))
                .collect(ImmutableList.toImmutableList());
    }

    private CoveredProvision provision(
            Instrument instrument, ProvisionNumber number, List<RuleSides> sides, List<DutyCount> counts) {
        boolean catalogued = catalogued(instrument).contains(number);
        ImmutableSet<String> passed = tests(number, catalogued, true);
        return new CoveredProvision(
                number,
                catalogued
                        ? CATALOGUE.provision(number).map(Provision::summary).orElseThrow()
                        : NUMBERED.with(instrument, number),
                only(sides, rule -> rule.rule().claims().contains(number)),
                only(counts, duty -> duty.duty().claims().contains(number)),
                catalogued
                        && Regulation.calendar().stream()
                                .map(CalendarDuty::provision)
                                .anyMatch(number::equals),
                passed,
                tests(number, catalogued, false).stream()
                        .filter(test -> !passed.contains(test))
                        .collect(ImmutableSet.toImmutableSet()));
    }

    private static <T> ImmutableList<T> only(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }

    private ImmutableSet<String> tests(ProvisionNumber number, boolean catalogued, boolean passed) {
        return tests.stream()
                .filter(test -> catalogued && test.provision().equals(number) && test.passed() == passed)
                .map(NamingTest::name)
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Rules that say the same are one: tests may build the same instrument more than once. */
    private ImmutableList<RuleSides> ruleSides(Instrument instrument) {
        return Multimaps.index(rules.get(instrument), Rule::toString).asMap().values().stream()
                .map(same -> ruleSides(instrument, same))
                .collect(ImmutableList.toImmutableList());
    }

    private RuleSides ruleSides(Instrument instrument, Collection<Rule<?>> same) {
        Rule<?> first = same.iterator().next();
        return new RuleSides(
                first,
                RuleSides.sidesOf(first).stream()
                        .collect(ImmutableMap.toImmutableMap(
                                side -> side,
                                side -> same.stream()
                                        .mapToInt(rule -> outcomes.count(new RuleOutcome(instrument, rule, side)))
                                        .sum())));
    }

    private ImmutableList<DutyCount> dutyCounts(Instrument instrument) {
        return Multimaps.index(duties.get(instrument), Duty::toString).asMap().values().stream()
                .map(same -> same.iterator().next())
                .map(duty ->
                        new DutyCount(duty, owed.count(new OwedTask(instrument.code(), duty.provision(), duty.task()))))
                .collect(ImmutableList.toImmutableList());
    }
}
