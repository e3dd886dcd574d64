package org.secrecy.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.action.ActionKind;
import org.secrecy.action.CarrierAction;
import org.secrecy.custody.CustodyTable;
import org.secrecy.custody.Stage;
import org.secrecy.json.ActionKinds;
import org.secrecy.policy.regulation.Catalogue;
import org.secrecy.testkit.generated.GeneratedFile;
import org.secrecy.testkit.reference.CustodySteps.Step;

/** The pages of the reference that are checked in are those that the objects make, and they leave nothing out. */
class ReferencePagesTest {

    @ParameterizedTest
    @EnumSource
    void thePageIsWhatTheObjectsSay(ReferencePage page) {
        page.generated().mustBeCurrent(ReferencePagesTest.class);
    }

    @Test
    @DisabledIfSystemProperty(named = "secrecy.regenerate", matches = "true")
    void aStalePageFailsAndSaysHowToRewriteIt() {
        GeneratedFile stale = new GeneratedFile(ReferencePage.RULES.generated().source(), "another page");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> stale.mustBeCurrent(ReferencePagesTest.class))
                .withMessageContaining(Path.of("docs", "reference", "rules.md").toString())
                .withMessageContaining("-Dtest=ReferencePagesTest")
                .withMessageContaining("-Dsecrecy.regenerate=true");
    }

    @Test
    void everyProvisionHasOneRow() {
        assertThat(ReferencePage.PROVISIONS.generated().content().lines())
                .filteredOn(line -> line.matches("\\| [0-9]+\\.[0-9]+\\.[0-9]+ \\|.*"))
                .extracting(line -> line.split(" ", 3)[1])
                .containsExactlyElementsOf(Catalogue.standard().provisions().keySet().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void everyKindOfActHasAnExample() {
        assertThat(ActExample.all()).containsOnlyKeys(ActionKinds.standard());
    }

    /** The table answers for acts on one carrier; what happens when such an act is tried is the same. */
    @ParameterizedTest
    @MethodSource("kindsOnOneCarrier")
    void theStepsThatHappenAreThoseOfTheTable(ActionKind kind) {
        ImmutableSet<Step> steps = CustodySteps.of(kind).steps();

        assertThat(steps.stream().flatMap(step -> step.before().stream()))
                .hasSameElementsAs(
                        CustodyTable.isNeverStopped(kind)
                                ? EnumSet.allOf(Stage.class)
                                : CustodyTable.stagesBefore(kind));
        CustodyTable.stageAfter(kind)
                .ifPresent(after -> assertThat(steps).extracting(Step::after).containsOnly(Optional.of(after)));
    }

    static Stream<ActionKind> kindsOnOneCarrier() {
        return ActionKinds.standard().stream().filter(kind -> CarrierAction.class.isAssignableFrom(kind.type()));
    }
}
