package org.secrecy.testkit.reference;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import org.secrecy.language.Phrase;
import org.secrecy.testkit.generated.GeneratedFile;

/** The pages of the reference, one constant a file, each written from the objects that decide. */
enum ReferencePage {
    README("README.md", "this page", ReferencePage::readme),
    PROVISIONS("provisions.md", "every provision, what claims it and how many cases ask for it", ProvisionsPage::write),
    RULES("rules.md", "every rule as a sentence, and how many cases stand on its sides", RulesPage::write),
    ACTS("acts.md", "every kind of act: facts, rules, duties, an example in JSON", ActsPage::write),
    PROFILE(
            "profile.md",
            "every number and choice that a unit may set, with its dates and sources",
            ProfilePage::write),
    CUSTODY("custody.md", "where a carrier may be, and which act moves it where", CustodyPage::write);

    private final String file;
    private final String contents;
    private final Supplier<String> writer;

    ReferencePage(String file, String contents, Supplier<String> writer) {
        this.file = file;
        this.contents = contents;
        this.writer = writer;
    }

    /** The page as it is checked in, and as it is written now. */
    GeneratedFile generated() {
        return new GeneratedFile(Path.of("..", "docs", "reference", file), writer.get());
    }

    private static String readme() {
        return Markdown.page(Phrase.of("参考", "Reference"))
                .bullets(Arrays.stream(values())
                        .filter(page -> page != README)
                        .map(page -> Markdown.link(page.file, page.file) + ": " + page.contents)
                        .collect(ImmutableList.toImmutableList()))
                .paragraph(
                        "The pages are written by the build from the objects that decide; a test fails when one is stale. To rewrite "
                                + "them:")
                .block("sh", GeneratedFile.regeneratedBy(ReferencePagesTest.class))
                .text();
    }
}
