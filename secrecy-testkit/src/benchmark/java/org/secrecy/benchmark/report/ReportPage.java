package org.secrecy.benchmark.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.secrecy.benchmark.HandWrittenComparison.Turn;
import org.secrecy.benchmark.MixOfActs;
import org.secrecy.benchmark.SeededActs;
import org.secrecy.policy.SecrecyPolicy;

/** What one run measured, in Markdown. Used by one thread. */
public final class ReportPage {

    private static final double MICROSECOND = 1e3;
    private static final double MILLISECOND = 1e6;

    private final Measurements measurements;
    private final ImmutableList<KindFigures> permitted;
    private final ImmutableList<KindFigures> refused;
    private final ImmutableList<ByHand> byHand;
    private final ImmutableList<Further> further;
    private final ImmutableList<Throughput> throughputs;
    private final ImmutableList<StartTimes> starts;
    private final StringBuilder page = new StringBuilder();

    /** The page of these runs and of these starts; what was not run has no section. */
    public ReportPage(Collection<RunResult> runs, ImmutableList<StartTimes> starts) {
        this.measurements =
                new Measurements(runs.stream().map(Measurement::of).collect(ImmutableList.toImmutableList()));
        this.permitted = KindFigures.of(runs, "PermittedByKind.decision", SeededActs.permittedByKind());
        this.refused = KindFigures.of(runs, "RefusedByKind.decision", SeededActs.refusedByKind());
        this.byHand = ByHand.of(runs);
        this.further = Further.of(runs);
        this.throughputs = Throughput.of(runs);
        this.starts = starts;
    }

    /** The page. */
    public String markdown() {
        page.append("# Benchmarks\n\n").append(machine()).append('\n');
        section("Targets", targets());
        section("The mix: " + mixed(), table("Mix.", measurements));
        section("Decisions a microsecond, medians", throughput());
        section("Beside code written by hand, medians", byHand());
        section("Beside code written by hand, all figures", allByHand());
        section("Permitted acts by kind", byKind(permitted, "obligations"));
        section("Refused acts by kind", byKind(refused, "findings"));
        section("The words of a refusal", table("Words.", measurements));
        section("Further rules: the mix", table("ScalingOfMix.", measurements));
        section("Further rules: borrowing", further());
        section("A roster: the mix", table("ScalingOfRoster.", measurements));
        section("The audit of a ledger, by its entries", table("ScalingOfLedger.audit", measurements));
        section("The book after a copying, by its copies", table("ScalingOfLedger.copying", measurements));
        section("Building a policy", table("Building.", measurements));
        section("First decision after the start of a virtual machine", starts());
        return page.toString();
    }

    private void section(String heading, String content) {
        if (content.lines().count() > 2) {
            page.append("\n## ").append(heading).append("\n\n").append(content);
        }
    }

    private static String machine() {
        return "%s %s (%s), %s %s, %d processors"
                .formatted(
                        System.getProperty("java.vm.name"),
                        Runtime.version(),
                        System.getProperty("java.vm.vendor"),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors());
    }

    private static String mixed() {
        return MixOfActs.verdicts(MixOfActs.proposals(), SecrecyPolicy.standard()).entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private String targets() {
        Targets targets = new Targets();
        targets.byHand("a permitted act: at most 3× the list by hand", 3, byHand, true);
        targets.slowest("a permitted act: at most 100 ns", 100, permitted);
        targets.allocation("0 B when nothing is owed, decision kept", "at most 200 B otherwise", 200, permitted);
        targets.noAllocation(
                "0 B when nothing is owed, verdict alone",
                byHand.stream()
                        .filter(one -> one.isPermitted() && one.kind().equals("Destroy"))
                        .map(one -> one.in(Turn.VERDICT_ALONE))
                        .findFirst(),
                "Destroy");
        targets.byHand("a refused act: at most 4× the list by hand", 4, byHand, false);
        targets.slowest("a refused act: at most 300 ns", 300, refused);
        for (String language : List.of("zh", "en")) {
            Optional<Measurement> words = measurements.of("Words.explanation", Map.of("language", language));
            targets.time("the words of a refusal: at most 5 µs", 5 * MICROSECOND, words, language);
        }
        for (Further some : further) {
            if (some.rules().equals("OTHER_KINDS")) {
                targets.ratio("10,000 rules on other kinds of act: at most 1.1×", 1.1, some.with(), some.without());
            } else {
                targets.time(
                        "10,000 rules on the act's own kind that do not apply: at most 10 µs",
                        10 * MICROSECOND,
                        Optional.of(some.with()),
                        some.rules());
            }
        }
        targets.twoThreads("two threads: at least 1.9× the throughput", 1.9, throughputs);
        targets.time(
                "building the standard policy: at most 20 ms",
                20 * MILLISECOND,
                measurements.of("Building.policy", Map.of("further", "0")),
                "");
        starts.forEach(way -> targets.start("the first decision: at most 250 ms", 250, way));
        return targets.toString();
    }

    private String further() {
        Table table = Table.of(List.of("rules", "they are"), "÷ without");
        for (Further some : further) {
            table.add(List.of(some.rules(), "not there"), some.without(), "");
            table.add(
                    List.of(some.rules(), "there"),
                    some.with(),
                    Figures.ratio(some.with().ratioTo(some.without())));
        }
        return table.toString();
    }

    private String throughput() {
        Table table = Table.plain("code", "one thread", "the other", "both", "both ÷ one", "forks");
        for (Throughput code : throughputs) {
            table.add(
                    code.benchmark(),
                    "%.2f".formatted(code.first().median()),
                    "%.2f".formatted(code.second().median()),
                    "%.2f".formatted(code.both().median()),
                    Figures.ratio(code.ratio()),
                    Figures.ratio(code.ratios().getMin()) + "–"
                            + Figures.ratio(code.ratios().getMax()));
        }
        return table.toString();
    }

    private String byHand() {
        Table table = Table.plain(
                "kind",
                "acts",
                "verdict by hand",
                "list by hand",
                "policy, verdict alone",
                "policy, decision",
                "verdict ÷ verdict",
                "decision ÷ list");
        for (ByHand one : byHand) {
            table.add(
                    one.kind(),
                    one.verdict(),
                    Figures.time(one.in(Turn.VERDICT_BY_HAND).median()),
                    Figures.time(one.in(Turn.PROVISIONS_BY_HAND).median()),
                    Figures.time(one.in(Turn.VERDICT_ALONE).median()),
                    Figures.time(one.in(Turn.DECISION).median()),
                    Figures.ratio(one.in(Turn.VERDICT_ALONE).ratioTo(one.in(Turn.VERDICT_BY_HAND))),
                    Figures.ratio(one.ratio()));
        }
        return table.toString();
    }

    private String allByHand() {
        Table table = Table.of(List.of("kind", "acts", "turn"));
        for (ByHand one : byHand) {
            for (Turn turn : Turn.values()) {
                table.add(List.of(one.kind(), one.verdict(), turn.name()), one.in(turn));
            }
        }
        return table.toString();
    }

    private static String byKind(ImmutableList<KindFigures> kinds, String entries) {
        Table table = Table.of(List.of("kind", entries));
        kinds.forEach(one -> table.add(List.of(one.kind().code(), "%.1f".formatted(one.entries())), one.measured()));
        return table.toString();
    }

    private static String table(String beginning, Measurements measurements) {
        Table table = Table.of(List.of("benchmark"), "÷ first");
        ImmutableList<Measurement> some = measurements.all().stream()
                .filter(one -> one.benchmark().startsWith(beginning))
                .collect(ImmutableList.toImmutableList());
        some.forEach(one -> table.add(
                List.of(name(one)), one, Figures.ratio(one.median(), some.get(0).median())));
        return table.toString();
    }

    private static String name(Measurement measured) {
        String method = measured.benchmark().substring(measured.benchmark().indexOf('.') + 1);
        ImmutableMap<String, String> parameters = measured.parameters();
        return parameters.isEmpty() ? method : method + " " + String.join(" ", parameters.values());
    }

    private String starts() {
        Table table = Table.plain("starts", "median", "fastest", "slowest");
        for (StartTimes way : starts) {
            table.add(
                    (way.times().size() + " " + way.way()).strip(),
                    Figures.time(way.median()),
                    Figures.time(way.times().get(0)),
                    Figures.time(way.times().get(way.times().size() - 1)));
        }
        return table.toString();
    }
}
