package org.secrecy.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secrecy.carrier.Carrier;
import org.secrecy.carrier.CarrierId;
import org.secrecy.carrier.Distribution;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.custody.Custody;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;
import org.secrecy.policy.SecrecyPolicy;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Permission;

/** The Java of the README, compiled and run by {@link ReadmeTest}. */
final class ReadmeExample {

    private ReadmeExample() {}

    /** What the example shows, line by line. */
    static List<String> run() {
        List<String> shown = new ArrayList<>();
        Person li = Person.of("li-ming", "李明");
        Person zhao = Person.of("zhao-qiang", "赵强", Post.OFFICE_LEADER);
        // spotless:off
        // README begins
        SecrecyPolicy policy = SecrecyPolicy.standard();

        // What the carrier is, and where it stands: a secret document of our own, which the office keeps.
        Carrier carrier = Carrier.builder()
                .id(CarrierId.parse("规发〔2026〕12号#000003")).title("近期建设规划").medium(Medium.FILE).origin(Origin.OWN)
                .classification(Classification.stateSecret(SecrecyLevel.SECRET, SecrecyPeriod.years(10), LocalDate.of(2026, 3, 2)))
                .distribution(Distribution.to(Unit.of("用地处"))).build();
        Custody custody = Custody.begin(carrier, Unit.office("办公室"), Instant.parse("2026-11-20T01:00:00Z"));

        // May Li borrow it for eight days, with nobody's approval?
        Borrow borrow = Borrow.builder().carrier(carrier.id()).actor(li)
                .at(Instant.parse("2026-11-23T01:00:00Z")).dueOn(LocalDate.of(2026, 12, 1)).build();
        Decision decision = policy.decide(borrow, custody);
        shown.add(decision.toString());              // LACKING [3.5.2, 3.5.3]
        shown.add(decision.explain(Locale.CHINA));   // why, and what would cure it: an approval, and a due day not after 2026-11-26

        // The same with the remedies taken. permit() throws unless the act is permitted, and alone gives what is owed afterwards.
        Borrow approved = Borrow.builder().from(borrow).dueOn(LocalDate.of(2026, 11, 26))
                .addApprovals(Approval.builder().id("批〔2026〕8号").act("Borrow").addSubjects(borrow.subject()).applicant(li)
                        .approver(zhao).capacity(Post.OFFICE_LEADER).givenAt(Instant.parse("2026-11-23T00:30:00Z")).build())
                .build();
        Permission permission = policy.decide(approved, custody).permit();
        shown.add(permission.obligations().get(0).describe(Locale.ENGLISH));   // return by 2026-11-26, under 3.5.1
        Custody next = custody.after(approved);      // on loan to Li
        // README ends
        // spotless:on
        shown.add(next.stage() + " " + next.holder().orElseThrow().name());
        return shown;
    }
}
