package org.secrecy.testkit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.classification.Classification;
import org.secrecy.computing.StoreData;
import org.secrecy.copying.Copy;
import org.secrecy.copying.CopyGrant;
import org.secrecy.copying.Machine;
import org.secrecy.custody.Cabinet;
import org.secrecy.custody.Custody;
import org.secrecy.custody.CustodyBook;
import org.secrecy.fax.ReceiveFax;
import org.secrecy.fax.SendFax;
import org.secrecy.loan.Borrow;
import org.secrecy.office.Approval;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.office.Unit;

/** The engine agrees with the reading on every combination of small domains. */
class SmallDomainsTest {

    private final Agreement agreement = new Agreement();

    @Test
    void borrowing() {
        for (Classification classification : SmallWorld.CLASSIFICATIONS) {
            for (Unit keeper : SmallWorld.KEEPERS) {
                for (Medium medium : List.of(Medium.FILE, Medium.CIPHER_TELEGRAM, Medium.COMPUTER_DISK)) {
                    for (Origin origin : Origin.values()) {
                        CustodyBook book = CustodyBook.of(SmallWorld.kept(
                                SmallWorld.carrier(classification)
                                        .medium(medium)
                                        .origin(origin)
                                        .build(),
                                keeper));
                        borrowing(book);
                    }
                }
            }
        }
        assertThat(agreement.acts()).isEqualTo(5 * 3 * 3 * 4 * 9 * 14 * 2);
    }

    private void borrowing(CustodyBook book) {
        for (int days = 0; days <= 8; days++) {
            for (Optional<Post> post : SmallWorld.postsAndNone()) {
                Borrow plain = Borrow.builder()
                        .carrier(SmallWorld.ID)
                        .actor(SmallWorld.ACTOR)
                        .at(SmallWorld.AT)
                        .dueOn(SmallWorld.DAY.plusDays(days))
                        .addAllApprovals(SmallWorld.approvals("Borrow", SmallWorld.ACTOR, post))
                        .build();
                agreement.check(plain, book);
                // who needs it, has an officer bring it, and holds the post that approves
                Person holder = Person.of("guo", "郭亮", post.stream().toArray(Post[]::new));
                agreement.check(
                        Borrow.builder()
                                .from(plain)
                                .actor(holder)
                                .need("规划编制")
                                .deliverer(Person.of("li", "李明", Post.CONFIDENTIAL_OFFICER))
                                .build(),
                        book);
            }
        }
    }

    @Test
    void copying() {
        for (Classification classification : SmallWorld.CLASSIFICATIONS) {
            for (boolean speech : List.of(false, true)) {
                for (int made = 0; made <= 2; made++) {
                    Custody original = Custody.builder()
                            .from(SmallWorld.kept(
                                    SmallWorld.carrier(classification)
                                            .internalSpeech(speech)
                                            .build(),
                                    SmallWorld.PLANNING))
                            .addGrants(new CopyGrant("批1", 2, made))
                            .build();
                    copying(CustodyBook.of(original));
                }
            }
        }
        assertThat(agreement.acts()).isEqualTo(5 * 2 * 3 * 14 * 3 * 3 * 2 * 2);
    }

    private void copying(CustodyBook book) {
        for (Optional<Post> post : SmallWorld.postsAndNone()) {
            for (int wanted = 1; wanted <= 3; wanted++) {
                for (Machine machine : Machine.values()) {
                    for (Person actor : SmallWorld.actorAndHolderOf(Post.DIRECTOR_IN_CHARGE)) {
                        for (Post operator : List.of(Post.PRINTING_STAFF, Post.FAX_OPERATOR)) {
                            agreement.check(
                                    Copy.builder()
                                            .carrier(SmallWorld.ID)
                                            .actor(actor)
                                            .at(SmallWorld.AT)
                                            .copies(SmallWorld.copyNumbers(wanted))
                                            .machine(machine)
                                            .operatedBy(Person.of("feng", "冯军", operator))
                                            .addAllApprovals(SmallWorld.approvals("Copy", actor, post))
                                            .build(),
                                    book);
                        }
                    }
                }
            }
        }
    }

    @Test
    void storingData() {
        for (Classification content : SmallWorld.CLASSIFICATIONS) {
            for (Medium medium : Medium.values()) {
                StoreData data = StoreData.builder()
                        .data("规划数据")
                        .actor(SmallWorld.ACTOR)
                        .at(SmallWorld.AT)
                        .content(content)
                        .medium(medium)
                        .build();
                StoreData numbered =
                        StoreData.builder().from(data).carrier(SmallWorld.ID).build();
                agreement.check(data, CustodyBook.empty(SmallWorld.ID.document()));
                agreement.check(numbered, CustodyBook.empty(SmallWorld.ID.document()));
                for (Custody disk : disks(medium)) {
                    agreement.check(numbered, CustodyBook.of(disk));
                }
            }
        }
        assertThat(agreement.acts()).isEqualTo(5 * 14 * (2 + 5 * 2 * (5 + 2)));
    }

    /** Of every level, registered or not, where they may stand: in a cabinet with a keeper or none, in somebody's hands, gone. */
    private static List<Custody> disks(Medium medium) {
        ImmutableList.Builder<Custody> disks = ImmutableList.builder();
        for (Classification level : SmallWorld.CLASSIFICATIONS) {
            Custody fresh =
                    SmallWorld.kept(SmallWorld.carrier(level).medium(medium).build(), SmallWorld.OFFICE);
            Custody registered = Custody.builder()
                    .from(fresh)
                    .registeredAt(SmallWorld.BEFORE)
                    .build();
            for (Custody disk : List.of(fresh, registered)) {
                disks.add(disk);
                for (boolean dedicated : List.of(false, true)) {
                    Custody put = Custody.builder()
                            .from(disk)
                            .cabinet(new Cabinet(SmallWorld.OFFICE, "1号柜", dedicated))
                            .build();
                    disks.add(put);
                    disks.add(Custody.builder()
                            .from(put)
                            .cabinetKeeper(Person.of("zhou", "周敏"))
                            .build());
                }
                disks.add(SmallWorld.circulating(disk, SmallWorld.ACTOR));
                disks.add(SmallWorld.circulating(disk, Person.of("wu", "吴磊")));
            }
        }
        return disks.build();
    }

    @Test
    void faxes() {
        for (Classification content : SmallWorld.CLASSIFICATIONS) {
            for (Post operator : Post.values()) {
                Person machinist = Person.of("tang", "唐勇", operator);
                for (boolean flag : List.of(false, true)) {
                    for (Optional<Post> one : SmallWorld.postsAndNone()) {
                        for (Optional<Post> other : SmallWorld.postsAndNone()) {
                            sending(content, machinist, flag, one, other);
                        }
                    }
                    receiving(content, machinist, flag);
                }
            }
        }
        assertThat(agreement.acts()).isEqualTo(5 * 13 * 2 * (14 * 14 * 2 + 2));
    }

    private void sending(
            Classification content, Person operator, boolean abroad, Optional<Post> one, Optional<Post> other) {
        for (boolean same : List.of(false, true)) {
            List<Approval> approvals = new ArrayList<>(SmallWorld.approvals("SendFax", SmallWorld.ACTOR, one));
            SmallWorld.approvals("SendFax", SmallWorld.ACTOR, other).stream()
                    .map(approval -> Approval.builder()
                            .from(approval)
                            .id("批2")
                            .approver(same ? SmallWorld.APPROVER : Person.of("he", "何平"))
                            .build())
                    .forEach(approvals::add);
            agreement.check(
                    SendFax.builder()
                            .fax(SmallWorld.ID)
                            .recipient("省厅")
                            .actor(SmallWorld.ACTOR)
                            .at(SmallWorld.AT)
                            .content(content)
                            .abroad(abroad)
                            .operatedBy(operator)
                            .approvals(approvals)
                            .build(),
                    CustodyBook.empty(SmallWorld.ID.document()));
        }
    }

    private void receiving(Classification content, Person operator, boolean shouldNotSpread) {
        ReceiveFax fax = ReceiveFax.builder()
                .received(SmallWorld.carrier(content).medium(Medium.FAX).build())
                .sender("省厅")
                .keeper(SmallWorld.OFFICE)
                .actor(SmallWorld.ACTOR)
                .at(SmallWorld.AT)
                .shouldNotSpread(shouldNotSpread)
                .operatedBy(operator)
                .build();
        agreement.check(fax, CustodyBook.empty(SmallWorld.ID.document()));
        agreement.check(fax, CustodyBook.of(SmallWorld.kept(fax.received(), SmallWorld.OFFICE)));
    }
}
