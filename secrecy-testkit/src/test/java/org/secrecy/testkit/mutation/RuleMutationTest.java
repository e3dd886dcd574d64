package org.secrecy.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.testkit.conformance.PreparedCase;

/** The regulation with each mistake that can be made in it as data: the conformance cases alone notice every one. */
class RuleMutationTest {

    private static final ImmutableList<PreparedCase> CASES = PreparedCase.all(Book.standard());

    private static final ImmutableMap<String, Supplier<Stream<Mutant>>> MISTAKES =
            ImmutableMap.<String, Supplier<Stream<Mutant>>>builder()
                    .put("a rule is dropped", RuleMutants::dropped)
                    .put("a condition of a rule is dropped", RuleMutants::withoutACondition)
                    .put("a condition of a rule is another", RuleMutants::withAnotherCondition)
                    .put("what a rule asks is another", RuleMutants::withAnotherRequirement)
                    .put("a duty is dropped", DutyMutants::dropped)
                    .put("a condition of a duty is dropped", DutyMutants::withoutACondition)
                    .put("a condition of a duty is another", DutyMutants::withAnotherCondition)
                    .put("what is owed is another", () -> DutyMutants.owedOtherwise(owed()))
                    .put("a record is none", RecordMutants::all)
                    .put("a number or choice of the profile is another", ProfileMutants::all)
                    .buildOrThrow();

    @TestFactory
    Stream<DynamicTest> everyMistakeIsNoticed() {
        return MISTAKES.entrySet().stream()
                .map(mistakes -> DynamicTest.dynamicTest(
                        mistakes.getKey(),
                        () -> assertNoticed(mistakes.getValue().get().collect(ImmutableList.toImmutableList()))));
    }

    @Test
    void everyEquivalentIsAMutantAndToldInTheDocumentation() throws IOException {
        ImmutableSet<String> names = MISTAKES.values().stream()
                .flatMap(Supplier::get)
                .map(Mutant::name)
                .collect(ImmutableSet.toImmutableSet());
        String told = Files.readString(Path.of("..", "docs", "testing-mutants.md"));
        assertThat(names).containsAll(Equivalents.REASONS.keySet());
        assertThat(Equivalents.REASONS.keySet())
                .allSatisfy(name -> assertThat(told).contains(name));
    }

    @TestFactory
    Stream<DynamicTest> howManyThereAreIsToldInTheDocumentation() throws IOException {
        List<String> told = Files.readAllLines(Path.of("..", "docs", "testing-mutants.md"));
        return MISTAKES.entrySet().stream()
                .map(mistakes -> DynamicTest.dynamicTest(
                        mistakes.getKey(),
                        () -> assertThat(told)
                                .anyMatch(line -> line.startsWith("| " + mistakes.getKey() + " ")
                                        && line.endsWith(
                                                "| " + mistakes.getValue().get().count() + " |"))));
    }

    @TestFactory
    Stream<DynamicTest> withoutTheCasesOfAChapterSomeMistakeIsNotNoticed() {
        return CASES.stream()
                .map(PreparedCase::file)
                .distinct()
                .map(file -> DynamicTest.dynamicTest(
                        file, () -> assertThat(firstSurvivor(without(file))).isPresent()));
    }

    private static void assertNoticed(ImmutableList<Mutant> mutants) {
        assertThat(mutants).isNotEmpty();
        assertThat(mutants.stream().filter(mutant -> !mutant.isKilledBy(CASES)).map(Mutant::name))
                .containsExactlyInAnyOrderElementsOf(mutants.stream()
                        .map(Mutant::name)
                        .filter(Equivalents.REASONS::containsKey)
                        .toList());
    }

    private static ImmutableSet<Obligation> owed() {
        return CASES.stream().flatMap(one -> one.obligations().stream()).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<PreparedCase> without(String file) {
        return CASES.stream().filter(one -> !one.file().equals(file)).collect(ImmutableList.toImmutableList());
    }

    /** The first mistake that these cases do not notice, of those that all cases do. */
    private static Optional<Mutant> firstSurvivor(ImmutableList<PreparedCase> cases) {
        return MISTAKES.values().stream()
                .flatMap(Supplier::get)
                .filter(mutant -> !Equivalents.REASONS.containsKey(mutant.name()))
                .filter(mutant -> !mutant.isKilledBy(cases))
                .findFirst();
    }
}
