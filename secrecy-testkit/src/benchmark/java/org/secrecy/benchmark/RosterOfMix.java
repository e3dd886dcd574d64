package org.secrecy.benchmark;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.secrecy.json.SecrecyJson;
import org.secrecy.office.Appointment;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Roster;
import org.secrecy.testkit.Proposal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A roster on which everybody in some proposals holds the posts that these state, and any number of others hold one each. Thread-safe. */
final class RosterOfMix {

    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);
    private static final SecrecyJson JSON = SecrecyJson.standard();
    private static final JsonMapper TREES = new JsonMapper();

    private RosterOfMix() {}

    static Roster with(int others, List<Proposal> proposals) {
        Set<Appointment> appointments = new LinkedHashSet<>();
        for (Proposal proposal : proposals) {
            addPeople(TREES.readTree(JSON.write(proposal.action())), appointments);
            proposal.action().approvals().forEach(approval -> addApprover(approval, appointments));
        }
        Post[] posts = Post.values();
        for (int number = 0; number < others; number++) {
            Person nobody = Person.of("nobody-" + number, "无关人员");
            appointments.add(appointment(nobody, posts[number % posts.length]).build());
        }
        return Roster.builder().addAllAppointments(appointments).build();
    }

    private static Appointment.Builder appointment(Person person, Post post) {
        return Appointment.builder()
                .person(person)
                .post(post)
                .unit(person.unit())
                .since(SINCE);
    }

    /** Whoever an act names, wherever it does: a person is what has an identity and a name. */
    private static void addPeople(JsonNode node, Set<Appointment> appointments) {
        if (node.has("id") && node.has("name")) {
            Person person = JSON.read(node.toString(), Person.class);
            person.posts()
                    .forEach(post -> appointments.add(appointment(person, post).build()));
        }
        node.forEach(member -> addPeople(member, appointments));
    }

    private static void addApprover(Approval approval, Set<Appointment> appointments) {
        if (approval.approver().isPresent() && approval.capacity().isPresent()) {
            appointments.add(
                    appointment(approval.approver().get(), approval.capacity().get())
                            .line(approval.line())
                            .build());
        }
    }
}
