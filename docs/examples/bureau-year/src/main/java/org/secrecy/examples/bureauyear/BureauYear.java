package org.secrecy.examples.bureauyear;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.secrecy.ledger.Ledger;
import org.secrecy.office.Roster;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.audit.AuditReport;
import org.secrecy.policy.audit.LedgerAuditor;

/** Prints what a secrecy officer wants to know of a ledger. */
public final class BureauYear {

    /** Every line of the ledger was read, whatever it told. */
    static final int ALL_READ = 0;

    /** Some lines were broken; the others were read. */
    static final int SOME_BROKEN = 1;

    /** The arguments are wrong, or the ledger or the roster can't be read at all. */
    static final int NOTHING_READ = 2;

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
        } catch (UnreadableException unreadable) {
            err.println(unreadable.words().in(options.locale()));
            return NOTHING_READ;
        }
    }

    private static int report(Options options, PrintStream out) throws UnreadableException {
        Ledger ledger = LedgerFile.read(options.ledger());
        Optional<Path> file = options.roster();
        Optional<Roster> roster = file.isPresent() ? Optional.of(RosterFile.read(file.get())) : Optional.empty();
        AuditDay day = AuditDay.of(options.asOf(), ledger);
        SecrecyPolicy policy = roster.map(SecrecyPolicy.standard()::with).orElseGet(SecrecyPolicy::standard);
        AuditReport audit = LedgerAuditor.of(policy).audit(ledger, day.day());
        Sources sources = new Sources(name(options.ledger()), file.map(BureauYear::name));
        YearReport report = new YearReport(sources, ledger, roster, day, audit);
        out.print(report.text(options.locale()));
        return audit.problems().isEmpty() ? ALL_READ : SOME_BROKEN;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
