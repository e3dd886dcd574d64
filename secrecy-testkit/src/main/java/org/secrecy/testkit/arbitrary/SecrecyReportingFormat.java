package org.secrecy.testkit.arbitrary;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.SampleReportingFormat;
import org.secrecy.action.Action;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.Distribution;
import org.secrecy.classification.Classification;
import org.secrecy.custody.Consignment;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.foreign.VisitPart;
import org.secrecy.json.SecrecyJson;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.loan.Loan;
import org.secrecy.meeting.Meeting;
import org.secrecy.office.Appointment;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Roster;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Obligation;
import org.secrecy.testkit.Proposal;
import tools.jackson.databind.JsonNode;

/**
 * Shows values in the samples that jqwik reports as their JSON says them, member by member, without the members that are empty.
 *
 * <p>A title is shown, as no {@code toString()} would: generated values hold no secret. Thread-safe.
 */
public final class SecrecyReportingFormat implements SampleReportingFormat {

    private static final ImmutableSet<Class<?>> WRITTEN = ImmutableSet.of(
            Action.class,
            Appointment.class,
            Approval.class,
            Carrier.class,
            Classification.class,
            Consignment.class,
            Custody.class,
            Decision.class,
            Distribution.class,
            LedgerEntry.class,
            Loan.class,
            Meeting.class,
            Obligation.class,
            Person.class,
            Roster.class,
            VisitPart.class);

    /** jqwik makes the format by itself. */
    public SecrecyReportingFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Proposal
                || value instanceof CustodyBook
                || WRITTEN.stream().anyMatch(type -> type.isInstance(value));
    }

    @Override
    public Object report(Object value) {
        if (value instanceof Proposal proposal) {
            Map<Object, Object> both = new LinkedHashMap<>();
            both.put(label("act"), report(proposal.action()));
            both.put(label("custodies"), report(proposal.book()));
            return both;
        }
        if (value instanceof CustodyBook book) {
            return book.custodies().values().stream().map(this::report).toList();
        }
        return readable(SecrecyJson.standard().mapper().valueToTree(value));
    }

    private static Object readable(JsonNode node) {
        if (node.isObject()) {
            Map<Object, Object> members = new LinkedHashMap<>();
            node.properties().stream()
                    .filter(member -> !isEmpty(member.getValue()))
                    .forEach(member -> members.put(label(member.getKey()), readable(member.getValue())));
            return members;
        }
        if (node.isArray()) {
            return node.valueStream().map(SecrecyReportingFormat::readable).toList();
        }
        return label(node.asString());
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isNull() || (node.isContainer() && node.isEmpty()) || (node.isBoolean() && !node.booleanValue());
    }

    private static Object label(String text) {
        return SampleReportingFormat.plainLabel(text);
    }
}
