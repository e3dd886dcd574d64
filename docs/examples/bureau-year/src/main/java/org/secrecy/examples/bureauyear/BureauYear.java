package org.secrecy.examples.bureauyear;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.secrecy.language.Phrase;
import org.secrecy.ledger.Ledger;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.audit.AuditReport;
import org.secrecy.policy.audit.LedgerAuditor;

/** Prints what a secrecy officer wants to know of a ledger. */
public final class BureauYear {

    /** Every line of the ledger was read, whatever it told. */
    static final int ALL_READ = 0;

    /** Some lines were broken; the others were read. */
    static final int SOME_BROKEN = 1;

    /** The arguments are wrong, or the ledger can't be read at all. */
    static final int NOTHING_READ = 2;

    private static final Phrase NO_SUCH_FILE =
            Phrase.of("应有台账{0}，但没有此文件", "there must be a ledger {0}, but there is no such file");
    private static final Phrase UNREADABLE =
            Phrase.of("台账{0}应能读取，但读取失败：{1}", "the ledger {0} must be readable, but was not: {1}");

    private BureauYear() {}

    /** Runs the program and ends with its status. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
        int status = run(arguments, out, err);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs the program on these streams and gives its status. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (UsageException wrong) {
            err.println(wrong.words().in(wrong.locale()));
            err.print(Usage.WORDS.in(wrong.locale()));
            return NOTHING_READ;
        }
        if (options.help()) {
            out.print(Usage.WORDS.in(options.locale()));
            return ALL_READ;
        }
        try {
            return report(options, out);
        } catch (IOException failure) {
            err.println(words(options, failure).in(options.locale()));
            return NOTHING_READ;
        }
    }

    private static int report(Options options, PrintStream out) throws IOException {
        Ledger ledger = LedgerFile.read(options.ledger());
        AuditDay day = AuditDay.of(options.asOf(), ledger);
        AuditReport audit = LedgerAuditor.of(SecrecyPolicy.standard()).audit(ledger, day.day());
        YearReport report = new YearReport(options.ledger().getFileName().toString(), ledger, day, audit);
        out.print(report.text(options.locale()));
        return audit.problems().isEmpty() ? ALL_READ : SOME_BROKEN;
    }

    private static Phrase words(Options options, IOException failure) {
        return failure instanceof NoSuchFileException
                ? NO_SUCH_FILE.with(options.ledger())
                : UNREADABLE.with(options.ledger(), String.valueOf(failure.getMessage()));
    }
}
