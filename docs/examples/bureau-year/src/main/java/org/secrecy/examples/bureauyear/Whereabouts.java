package org.secrecy.examples.bureauyear;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.secrecy.carrier.DocumentNumber;
import org.secrecy.custody.Custody;
import org.secrecy.language.Phrase;
import org.secrecy.office.Person;
import org.secrecy.policy.audit.AuditReport;

/**
 * Where every carrier is. It names carriers by their numbers and never by their titles.
 *
 * @param audit the audit
 */
record Whereabouts(AuditReport audit) implements Section {

    private static final Phrase NUMBER = Phrase.of("载体", "carrier");
    private static final Phrase MARK = Phrase.of("密级", "level");
    private static final Phrase STAGE = Phrase.of("状态", "stage");
    private static final Phrase KEEPER = Phrase.of("保管", "keeper");
    private static final Phrase HOLDER = Phrase.of("持有人", "holder");
    private static final String NOBODY = "—";

    /** By organ, year, serial number and copy, so that No. 2 stands ahead of No. 12. */
    private static final Comparator<Custody> BY_NUMBER = Comparator.comparing(
                    (Custody custody) -> custody.id().document(),
                    Comparator.comparing(DocumentNumber::organCode)
                            .thenComparingInt(DocumentNumber::year)
                            .thenComparingInt(DocumentNumber::serial))
            .thenComparing(custody -> custody.id().copy());

    @Override
    public Phrase title() {
        return Phrase.of("载体下落", "Where every carrier is");
    }

    @Override
    public int size() {
        return audit.custodies().size();
    }

    @Override
    public List<String> lines(Locale locale) {
        Table table = new Table();
        table.row(NUMBER.in(locale), MARK.in(locale), STAGE.in(locale), KEEPER.in(locale), HOLDER.in(locale));
        audit.custodies().stream().sorted(BY_NUMBER).forEach(custody -> table.row(row(custody, locale)));
        return table.lines();
    }

    private String[] row(Custody custody, Locale locale) {
        return new String[] {
            custody.id().toString(),
            LevelMark.of(custody.carrier().classification(), audit.asOf()).in(locale),
            custody.stage().words().in(locale),
            custody.keeper().name(),
            custody.holder().map(Person::name).orElse(NOBODY)
        };
    }
}
