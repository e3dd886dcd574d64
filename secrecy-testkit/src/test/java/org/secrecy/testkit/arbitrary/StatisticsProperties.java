package org.secrecy.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Example;
import org.secrecy.policy.regulation.Regulation;
import org.secrecy.policy.rule.Effect;
import org.secrecy.testkit.generated.GeneratedFile;

/** The distribution of generated acts is written down, and the page is current. */
class StatisticsProperties {

    @Example
    void thePageTellsTheDistribution() {
        String page = StatisticsPage.write();

        new GeneratedFile(Path.of("..", "docs", "testing-statistics.md"), page)
                .mustBeCurrent(StatisticsProperties.class);
        assertThat(refusals(page)).containsExactlyInAnyOrderElementsOf(gates());
    }

    private static List<String> refusals(String page) {
        String counts = page.lines()
                .dropWhile(line -> !line.equals("## Refusals"))
                .skip(4)
                .findFirst()
                .orElseThrow();
        return Splitter.on(", ")
                .splitToStream(counts)
                .map(one -> one.replaceAll(" .*", ""))
                .toList();
    }

    /** Every provision that a rule cites against an act. */
    private static List<String> gates() {
        return Regulation.standard().instruments().stream()
                .flatMap(instrument -> instrument.rules().stream())
                .filter(rule -> rule.effect() != Effect.ADVISE)
                .map(rule -> rule.provision().toString())
                .distinct()
                .toList();
    }
}
