package org.secrecy.testkit.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secrecy.copying.Copy;
import org.secrecy.custody.CustodyTable;
import org.secrecy.custody.Stage;
import org.secrecy.json.ActionKinds;
import org.secrecy.language.Phrase;
import org.secrecy.loan.Return;
import org.secrecy.testkit.reference.CustodySteps.Step;

/** Every step of custody, as a table and as a diagram. */
final class CustodyPage {

    private static final String OUTSIDE = "[*]";

    private CustodyPage() {}

    /** From where to where, in the names of the diagram. */
    private record Edge(String from, String to) {}

    static String write() {
        ImmutableList<CustodySteps> all = ActionKinds.standard().stream()
                .map(CustodySteps::of)
                .filter(CustodySteps::meetsCarriers)
                .collect(ImmutableList.toImmutableList());
        Markdown page = Markdown.page(Phrase.of("载体的去向", "Custody"))
                .paragraph(
                        "Where a carrier may be when an act finds it, and where the act leaves it (provision 1.2.2). An act that does "
                                + "not fit is *undecided* and moves nothing. The steps were found by trying every act of the conformance cases "
                                + "on a carrier at every stage.");
        page.bullets(ImmutableList.of(
                "To fit is not to be permitted: what the other provisions say of the act is another matter, and what happened moves the "
                        + "carrier whatever the decision on it was.",
                "Where the carrier is in custody, no act may be earlier than the instant since when it stands there, except: "
                        + all.stream()
                                .filter(steps -> !steps.meetsNoCustody() && !steps.asksForTheOrderOfTime())
                                .map(steps -> Markdown.code(steps.kind().code()))
                                .collect(Collectors.joining(", "))
                        + "."));
        page.heading(2, "Stages").table("stage", "in words");
        Arrays.stream(Stage.values())
                .forEach(stage -> page.row(Markdown.code(stage.name()), Markdown.bilingual(stage.words())));
        page.heading(2, "Acts on carriers");
        table(page, all.stream().filter(CustodySteps::isOnCarriers).toList());
        page.heading(2, "Acts that only meet a carrier");
        table(page, all.stream().filter(steps -> !steps.isOnCarriers()).toList());
        page.heading(2, "As a diagram")
                .paragraph("The steps that move a carrier. What leaves it where it is, is not drawn.")
                .block("mermaid", diagram(all));
        return page.text();
    }

    private static void table(Markdown page, List<CustodySteps> all) {
        page.table("act", "finds the carrier", "leaves it", "what else is assumed");
        for (CustodySteps steps : all) {
            SetMultimap<String, Optional<Stage>> beforeByAfter = LinkedHashMultimap.create();
            steps.steps().forEach(step -> beforeByAfter.put(after(step), step.before()));
            String act = Markdown.code(steps.kind().code()) + " "
                    + Markdown.bilingual(steps.kind().words());
            beforeByAfter
                    .asMap()
                    .forEach((after, before) -> page.row(
                            act,
                            before.stream().map(CustodyPage::name).collect(Collectors.joining(", ")),
                            after,
                            assumed(steps)));
        }
    }

    private static String after(Step step) {
        return step.moves() ? "**" + name(step.after()) + "**" : "where it was";
    }

    private static String name(Optional<Stage> stage) {
        return stage.map(known -> known.words().english()).orElse("not in custody");
    }

    private static String assumed(CustodySteps steps) {
        List<String> assumed = new ArrayList<>();
        if (steps.asksForTheHands()) {
            assumed.add("if in anybody's hands, in those of "
                    + (steps.kind().equals(Return.KIND) ? "the one who returns it" : "the one who acts"));
        }
        if (steps.asksForTheKeeper()) {
            assumed.add("kept by the body that the act names, where it names one");
        }
        if (steps.kind().equals(Copy.KIND)) {
            assumed.add("no copy made is in custody yet; its custody then begins "
                    + steps.begun().stream()
                            .map(stage -> stage.words().english())
                            .collect(Collectors.joining(", ")));
        }
        if (CustodyTable.isNeverStopped(steps.kind())) {
            assumed.add("nothing: a record that is never refused");
        }
        return Markdown.lines(assumed);
    }

    private static String diagram(List<CustodySteps> all) {
        SetMultimap<Edge, String> edges = LinkedHashMultimap.create();
        all.forEach(steps -> edges(steps)
                .forEach((edge, label) -> edges.put(edge, steps.kind().code() + label)));
        Stream<String> states = Arrays.stream(Stage.values())
                .map(stage -> "    " + stage.name() + ": " + stage.words().chinese() + " "
                        + stage.words().english());
        Stream<String> arrows = edges.asMap().entrySet().stream()
                .map(edge -> "    " + edge.getKey().from() + " --> "
                        + edge.getKey().to() + ": " + String.join(", ", edge.getValue()));
        return Stream.of(
                        Stream.of("stateDiagram-v2"),
                        states,
                        arrows,
                        Stream.of("    " + Stage.DESTROYED + " --> " + OUTSIDE))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static ImmutableSetMultimap<Edge, String> edges(CustodySteps steps) {
        ImmutableSetMultimap.Builder<Edge, String> edges = ImmutableSetMultimap.builder();
        steps.steps().stream()
                .filter(Step::moves)
                .forEach(step -> edges.put(new Edge(state(step.before()), state(step.after())), ""));
        Set<Stage> begun = steps.begun();
        begun.forEach(stage -> edges.put(new Edge(OUTSIDE, stage.name()), " (each copy)"));
        return edges.build();
    }

    private static String state(Optional<Stage> stage) {
        return stage.map(Stage::name).orElse(OUTSIDE);
    }
}
