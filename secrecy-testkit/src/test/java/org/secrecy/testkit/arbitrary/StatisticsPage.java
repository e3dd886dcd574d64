package org.secrecy.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.secrecy.action.ActionKind;
import org.secrecy.action.RegulationTime;
import org.secrecy.carrier.CopyNumber;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.foreign.VisitPart;
import org.secrecy.json.ActionKinds;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Roster;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.ApprovalFlaw;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.ProvisionNumber;
import org.secrecy.policy.decision.Remedy;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.testkit.Proposal;

/** Writes how generated acts are distributed, drawn from a fixed seed. Used once, by one thread. */
final class StatisticsPage {

    private static final long SEED = 20261123;
    private static final int ACTS_OF_A_KIND = 400;
    private static final int VALUES = 2000;
    private static final int GENERATOR_SIZE = 1000;
    private static final SecrecyPolicy POLICY = SecrecyPolicy.standard();

    private final StringBuilder page = new StringBuilder();
    private final Multiset<ProvisionNumber> refusals = TreeMultiset.create();
    private final Multiset<String> remedies = TreeMultiset.create();
    private final Multiset<ApprovalFlaw> flaws = TreeMultiset.create();

    private StatisticsPage() {}

    /** The page as it is now. */
    static String write() {
        StatisticsPage statistics = new StatisticsPage();
        statistics.write("""
                # 测试数据的分布 · How generated acts are distributed

                <!-- Generated: StatisticsProperties fails when it is stale, and says how to rewrite it. Do not edit. -->

                What the jqwik arbitraries of `org.secrecy.testkit.arbitrary` give, from seed %d: %d acts of each kind with the custodies \
                that they meet, decided by the standard policy. A property over such acts is worth something because permitted acts and \
                every kind of refusal are among them.

                ## Verdicts

                Percent of the acts of a kind; a dash where there was none.

                | kind | permitted | lacking | undecided | forbidden |
                | --- | ---: | ---: | ---: | ---: |
                """.formatted(SEED, ACTS_OF_A_KIND));
        ActionKinds.standard().forEach(statistics::verdicts);
        statistics.counts(
                "Refusals", "Acts that were refused under a provision, every gate among them.", statistics.refusals);
        statistics.counts("Remedies", "What the decisions on lacking acts asked for.", statistics.remedies);
        statistics.counts(
                "Approvals that do not count",
                "Acts that were refused because an approval has such a flaw, under a roster of the small world.",
                statistics.flaws);
        statistics.edges();
        return statistics.page.toString();
    }

    private static <T> Stream<T> values(Arbitrary<T> arbitrary, long seed, int count) {
        RandomGenerator<T> generator = arbitrary.generator(GENERATOR_SIZE);
        Random random = new Random(seed);
        return Stream.generate(() -> generator.next(random).value()).limit(count);
    }

    private void verdicts(ActionKind kind) {
        long seed = SEED + kind.code().hashCode();
        List<Proposal> proposals =
                values(ActionArbitraries.proposals(kind), seed, ACTS_OF_A_KIND).toList();
        List<Roster> rosters =
                values(OfficeArbitraries.rosters(), seed, ACTS_OF_A_KIND).toList();
        Multiset<Verdict> verdicts = LinkedHashMultiset.create();
        for (int index = 0; index < proposals.size(); index++) {
            Decision decision = proposals.get(index).decidedBy(POLICY);
            verdicts.add(decision.verdict());
            refusals(decision);
            flaws(proposals.get(index).decidedBy(POLICY.with(rosters.get(index))));
        }
        write("| %s | %s |\n"
                .formatted(
                        kind.code(),
                        Stream.of(Verdict.PERMITTED, Verdict.LACKING, Verdict.UNDECIDED, Verdict.FORBIDDEN)
                                .map(verdict -> share(verdicts.count(verdict), ACTS_OF_A_KIND))
                                .collect(Collectors.joining(" | "))));
    }

    private void refusals(Decision decision) {
        decision.findings().stream()
                .flatMap(finding -> finding.provision().stream())
                .collect(ImmutableSet.toImmutableSet())
                .forEach(refusals::add);
        decision.remedies().stream().map(StatisticsPage::name).forEach(remedies::add);
    }

    private static String name(Remedy remedy) {
        return remedy.getClass().getSimpleName();
    }

    private void flaws(Decision decision) {
        Arrays.stream(ApprovalFlaw.values())
                .filter(flaw -> decision.findings().stream()
                        .anyMatch(finding ->
                                finding.reason().english().contains(flaw.words().english())))
                .forEach(flaws::add);
    }

    private static String share(int count, int all) {
        if (count == 0) {
            return "–";
        }
        long percent = Math.round(100.0 * count / all);
        return percent == 0 ? "<1" : Long.toString(percent);
    }

    private void counts(String heading, String words, Multiset<?> counts) {
        write("\n## %s\n\n%s\n\n".formatted(heading, words));
        write(counts.entrySet().stream()
                        .map(entry -> entry.getElement() + " " + entry.getCount())
                        .collect(Collectors.joining(", "))
                + ".\n");
    }

    private void edges() {
        write(
                "\n## Edges\n\nHow often values stand on an edge, in percent of %d.\n\n| value | where | percent |\n| --- | --- | ---: |\n"
                        .formatted(VALUES));
        values(
                "days of a loan",
                ActionArbitraries.actions(Borrow.class).map(StatisticsPage::days),
                ImmutableList.of(
                        "0",
                        "1 to 2",
                        "3, as many as are lent",
                        "4 to 6",
                        "7, as many as an archive lends",
                        "8 or more"));
        values(
                "secrecy period",
                CarrierArbitraries.periods().map(StatisticsPage::period),
                ImmutableList.of(
                        "one month",
                        "months",
                        "one year",
                        "years",
                        "the most years",
                        "a day",
                        "a condition",
                        "long-term"));
        values(
                "copy number",
                CarrierArbitraries.anyCopyNumbers().map(StatisticsPage::copy),
                ImmutableList.of("000001", "000002 to 000005", "more"));
        values(
                "companions of visitors",
                ForeignArbitraries.parts().map(StatisticsPage::companions),
                ImmutableList.of("none", "one", "the same one twice", "two or three, all distinct"));
    }

    private void values(String what, Arbitrary<String> places, ImmutableList<String> expected) {
        Multiset<String> counts =
                values(places, SEED, VALUES).collect(Collectors.toCollection(LinkedHashMultiset::create));
        expected.forEach(place ->
                write("| %s | %s | %s |\n".formatted(what, place, share(counts.count(place), VALUES))));
    }

    private static String days(Borrow borrow) {
        long days =
                borrow.dueOn().toEpochDay() - RegulationTime.day(borrow.at()).toEpochDay();
        return days == 0
                ? "0"
                : days <= 2
                        ? "1 to 2"
                        : days == 3
                                ? "3, as many as are lent"
                                : days <= 6 ? "4 to 6" : days == 7 ? "7, as many as an archive lends" : "8 or more";
    }

    private static String period(SecrecyPeriod period) {
        String text = period.toString();
        if (text.equals(SecrecyPeriod.months(1).toString())) {
            return "one month";
        } else if (text.equals(SecrecyPeriod.years(1).toString())) {
            return "one year";
        } else if (text.equals(SecrecyPeriod.years(SecrecyPeriod.LONGEST_YEARS).toString())) {
            return "the most years";
        } else if (text.equals(SecrecyPeriod.longTerm().toString())) {
            return "long-term";
        } else if (text.matches("[0-9]+个月")) {
            return "months";
        } else if (text.matches("[0-9]+年")) {
            return "years";
        }
        return text.matches("[0-9].*日.*") ? "a day" : "a condition";
    }

    private static String copy(CopyNumber copy) {
        return copy.value() == 1 ? "000001" : copy.value() <= 5 ? "000002 to 000005" : "more";
    }

    private static String companions(VisitPart part) {
        int distinct = ImmutableSet.copyOf(part.companions()).size();
        return part.companions().isEmpty()
                ? "none"
                : part.companions().size() == 1
                        ? "one"
                        : distinct == 1 ? "the same one twice" : "two or three, all distinct";
    }

    private void write(String text) {
        page.append(text);
    }
}
