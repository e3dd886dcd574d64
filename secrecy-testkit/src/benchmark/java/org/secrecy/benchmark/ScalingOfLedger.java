package org.secrecy.benchmark;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.secrecy.action.RegulationTime;
import org.secrecy.copying.Copy;
import org.secrecy.custody.CustodyBook;
import org.secrecy.ledger.Ledger;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.audit.AuditReport;
import org.secrecy.policy.audit.LedgerAuditor;

/** What takes the longer, the more happened: the audit of a ledger of so many entries, and the book after a copying of so many copies. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class ScalingOfLedger {

    /** How many entries, or copies. */
    @Param({"100", "1000", "10000"})
    private int size;

    private final LedgerAuditor auditor = LedgerAuditor.of(SecrecyPolicy.standard());
    private Ledger ledger = LongLedgers.ofReceipts(0);
    private CustodyBook book = LongLedgers.bookOfOne();
    private Copy copying = LongLedgers.copying(1);
    private LocalDate asOf = RegulationTime.LAST_DAY;

    /** Makes the ledger and the copying. */
    @Setup
    public void prepare() {
        ledger = LongLedgers.ofReceipts(size);
        asOf = RegulationTime.day(ledger.entries().get(size - 1).action().at());
        copying = LongLedgers.copying(size);
    }

    /** Audits the ledger on the day of its last entry. */
    @Benchmark
    public AuditReport audit() {
        return auditor.audit(ledger, asOf);
    }

    /** The book after the copying. */
    @Benchmark
    public CustodyBook copying() {
        return book.after(copying);
    }
}
