package org.secrecy.testkit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secrecy.classification.Classification;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.custody.Destroy;
import org.secrecy.custody.Stage;
import org.secrecy.office.Person;
import org.secrecy.office.Post;

/** The engine agrees with the reading on every combination of the small domain of destructions. */
class DestructionDomainTest {

    private static final Person FIRST = Person.of("wu", "吴磊");
    private static final Person SECOND = Person.of("chen", "陈静");
    private static final Person EXECUTOR = Person.of("feng", "冯军");
    private static final ImmutableList<List<Person>> SUPERVISORS = ImmutableList.of(
            List.of(),
            List.of(FIRST),
            List.of(FIRST, FIRST),
            List.of(FIRST, EXECUTOR),
            List.of(FIRST, SmallWorld.ACTOR),
            List.of(FIRST, SECOND),
            List.of(FIRST, SECOND, EXECUTOR));

    private final Agreement agreement = new Agreement();

    @Test
    void destroying() {
        for (Classification classification : SmallWorld.CLASSIFICATIONS) {
            for (Stage stage : List.of(Stage.KEPT, Stage.DISPATCHED, Stage.MISSING, Stage.DESTROYED)) {
                Custody custody = Custody.builder()
                        .from(SmallWorld.kept(SmallWorld.carrier(classification).build(), SmallWorld.OFFICE))
                        .stage(stage)
                        .build();
                for (List<Person> supervisors : SUPERVISORS) {
                    destroying(CustodyBook.of(custody), supervisors);
                }
            }
        }
        assertThat(agreement.acts()).isEqualTo(5 * 4 * 7 * 2 * 2 * 2 * 14 * 3 * 2);
    }

    private void destroying(CustodyBook book, List<Person> supervisors) {
        for (Optional<String> list : List.of(Optional.<String>empty(), Optional.of("毁〔2026〕1号"))) {
            for (boolean noLongerNeeded : List.of(false, true)) {
                for (Optional<Person> appraiser : List.of(Optional.<Person>empty(), Optional.of(SECOND))) {
                    Destroy act = Destroy.builder()
                            .carrier(SmallWorld.ID)
                            .actor(SmallWorld.ACTOR)
                            .at(SmallWorld.AT)
                            .destructionList(list)
                            .noLongerNeeded(noLongerNeeded)
                            .appraisedBy(appraiser)
                            .supervisors(supervisors)
                            .build();
                    destroying(book, act);
                }
            }
        }
    }

    private void destroying(CustodyBook book, Destroy act) {
        for (Optional<Post> post : SmallWorld.postsAndNone()) {
            for (Optional<Person> executor :
                    List.of(Optional.<Person>empty(), Optional.of(EXECUTOR), Optional.of(SmallWorld.APPROVER))) {
                for (Person actor : SmallWorld.actorAndHolderOf(Post.OFFICE_LEADER)) {
                    agreement.check(
                            Destroy.builder()
                                    .from(act)
                                    .actor(actor)
                                    .executedBy(executor)
                                    .addAllApprovals(SmallWorld.approvals("Destroy", actor, post))
                                    .build(),
                            book);
                }
            }
        }
    }
}
