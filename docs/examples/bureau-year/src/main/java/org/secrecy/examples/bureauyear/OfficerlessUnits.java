package org.secrecy.examples.bureauyear;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.secrecy.custody.Custody;
import org.secrecy.language.Phrase;
import org.secrecy.office.Appointment;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.office.Unit;
import org.secrecy.office.UnitKind;
import org.secrecy.policy.audit.AuditReport;
import org.secrecy.policy.regulation.RosterCheck;

/**
 * Which units have no part-time secrecy officer on the last day (provision 2.0.1), and who was the last one there. The units are
 * those of the roster and those that keep a carrier, the archive left out.
 *
 * @param audit the audit
 * @param roster who holds which post
 */
record OfficerlessUnits(AuditReport audit, Roster roster) implements Section {

    private static final Phrase LAST =
            Phrase.of("  [2.0.1] {0}：前任{1}，任至{2}", "  [2.0.1] {0}: the last was {1}, until {2}");
    private static final Phrase NEVER =
            Phrase.of("  [2.0.1] {0}：名册上从未有过", "  [2.0.1] {0}: the roster has never had one");

    @Override
    public Phrase title() {
        return Phrase.of("没有兼职保密员的处室和单位", "Units without a part-time secrecy officer");
    }

    @Override
    public int size() {
        return without().size();
    }

    @Override
    public List<String> lines(Locale locale) {
        return without().stream().map(unit -> line(unit).in(locale)).toList();
    }

    private ImmutableSet<Unit> without() {
        Stream<Unit> ofRoster =
                roster.appointments().stream().map(Appointment::unit).flatMap(Optional::stream);
        Stream<Unit> keepers = audit.custodies().stream().map(Custody::keeper);
        ImmutableSet<Unit> units = Stream.concat(ofRoster, keepers)
                .filter(unit -> unit.kind() != UnitKind.ARCHIVE)
                .collect(ImmutableSet.toImmutableSet());
        return RosterCheck.of(roster, units, audit.asOf()).without();
    }

    private Phrase line(Unit unit) {
        return roster.appointments().stream()
                .filter(past -> past.post() == Post.PART_TIME_SECRECY_OFFICER)
                .filter(past -> past.unit().equals(Optional.of(unit)))
                .filter(past -> past.until().filter(audit.asOf()::isAfter).isPresent())
                .max(Comparator.comparing(past -> past.until().orElse(LocalDate.MAX)))
                .map(past -> LAST.with(unit, past.person(), past.until().orElse(LocalDate.MAX)))
                .orElseGet(() -> NEVER.with(unit));
    }
}
