package org.secrecy.policy.decision;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.secrecy.carrier.CarrierId;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.classification.SecrecyPeriod;
import org.secrecy.language.Phrase;
import org.secrecy.language.Worded;
import org.secrecy.office.Body;
import org.secrecy.office.Post;

/**
 * What would cure a lacking finding. Another unit's rules may bring remedies of their own. Implementations are immutable and
 * thread-safe.
 *
 * <p>In JSON the member {@code remedy} holds the simple name of the type.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = Remedy.KIND_MEMBER)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Remedy.ObtainApproval.class, name = "ObtainApproval"),
    @JsonSubTypes.Type(value = Remedy.ObtainOrganApproval.class, name = "ObtainOrganApproval"),
    @JsonSubTypes.Type(value = Remedy.ProlongApproval.class, name = "ProlongApproval"),
    @JsonSubTypes.Type(value = Remedy.ReturnBy.class, name = "ReturnBy"),
    @JsonSubTypes.Type(value = Remedy.Assign.class, name = "Assign"),
    @JsonSubTypes.Type(value = Remedy.Amend.class, name = "Amend"),
    @JsonSubTypes.Type(value = Remedy.SetLevel.class, name = "SetLevel"),
    @JsonSubTypes.Type(value = Remedy.SetPeriod.class, name = "SetPeriod"),
    @JsonSubTypes.Type(value = Remedy.LimitCopies.class, name = "LimitCopies"),
    @JsonSubTypes.Type(value = Remedy.SettleFirst.class, name = "SettleFirst")
})
public interface Remedy extends Worded {

    /** The member in which JSON names the kind of remedy. */
    String KIND_MEMBER = "remedy";

    /** Whether doing this does the other as well, so that the other need not be offered beside it. */
    default boolean includes(Remedy other) {
        return equals(other);
    }

    /**
     * Obtain an approval for this act, given in one of these capacities by somebody other than the one who acts.
     *
     * @param posts the capacities, any of which will do
     * @param copies the number of copies it must allow; 0 for acts other than copying
     * @param line the line of business of which the leader must be in charge; empty where no line is asked for
     */
    record ObtainApproval(ImmutableSet<Post> posts, int copies, Optional<String> line) implements Remedy {

        private static final Phrase OBTAIN = Phrase.of("取得{0}批准", "obtain the approval of the {0}");
        private static final Phrase OBTAIN_FOR_LINE =
                Phrase.of("取得分管“{1}”业务的{0}批准", "obtain the approval of the {0} of the line {1}");
        private static final Phrase OBTAIN_FOR_COPIES =
                Phrase.of("取得{0}批准，份数不少于{1}", "obtain the approval of the {0}, for no fewer copies than {1}");

        /** An approval of no particular line of business. */
        public ObtainApproval(ImmutableSet<Post> posts, int copies) {
            this(posts, copies, Optional.empty());
        }

        @Override
        public boolean includes(Remedy other) {
            return other instanceof ObtainApproval approval
                    ? approval.posts.containsAll(posts)
                            && copies >= approval.copies
                            && (approval.line.isEmpty() || line.equals(approval.line))
                    : other instanceof ProlongApproval prolong && prolong.posts.containsAll(posts);
        }

        @Override
        public Phrase words() {
            if (line.isPresent()) {
                return OBTAIN_FOR_LINE.with(Choice.any(posts), line.get());
            }
            return copies == 0 ? OBTAIN.with(Choice.any(posts)) : OBTAIN_FOR_COPIES.with(Choice.any(posts), copies);
        }
    }

    /**
     * Obtain the approval of an organ outside the bureau, in a document of its own.
     *
     * @param bodies the kinds of body, any of which will do
     * @param servesFor the posts whose approval need not be obtained beside it
     */
    record ObtainOrganApproval(ImmutableSet<Body> bodies, ImmutableSet<Post> servesFor) implements Remedy {

        private static final Phrase OBTAIN = Phrase.of("取得{0}批准", "obtain the approval of the {0}");

        @Override
        public boolean includes(Remedy other) {
            return other instanceof ObtainOrganApproval organ
                    ? organ.bodies.containsAll(bodies) && servesFor.containsAll(organ.servesFor)
                    : other instanceof ObtainApproval approval
                            && servesFor.stream().anyMatch(approval.posts::contains);
        }

        @Override
        public Phrase words() {
            return OBTAIN.with(Choice.any(bodies));
        }
    }

    /**
     * Have an approval that lacks nothing but length reach the due day, or set a due day that it reaches.
     *
     * @param posts the capacities, any of which will do
     * @param lastDay the last day for which the approval holds
     */
    record ProlongApproval(ImmutableSet<Post> posts, LocalDate lastDay) implements Remedy {

        private static final Phrase PROLONG = Phrase.of(
                "由{0}延长批准的期限，或者归还日期改为不迟于{1}", "have the {0} prolong the approval, or set a due day not after {1}");

        @Override
        public boolean includes(Remedy other) {
            return other instanceof ProlongApproval prolong
                    ? prolong.posts.containsAll(posts) && !lastDay.isAfter(prolong.lastDay)
                    : other instanceof ObtainApproval approval && approval.posts.containsAll(posts);
        }

        @Override
        public Phrase words() {
            return PROLONG.with(Choice.any(posts), lastDay);
        }
    }

    /**
     * Agree on a due day that is not after this day.
     *
     * @param day the last day that will do
     */
    record ReturnBy(LocalDate day) implements Remedy {

        private static final Phrase RETURN = Phrase.of("归还日期改为不迟于{0}", "set a due day not after {0}");

        @Override
        public boolean includes(Remedy other) {
            return other instanceof ReturnBy later
                    ? !day.isAfter(later.day)
                    : other instanceof ProlongApproval prolong && !day.isAfter(prolong.lastDay);
        }

        @Override
        public Phrase words() {
            return RETURN.with(day);
        }
    }

    /**
     * Have somebody who holds one of these posts take a part in the act.
     *
     * @param member the member of the act that names the person
     * @param part the part
     * @param posts the posts, any of which will do
     */
    record Assign(String member, Phrase part, ImmutableSet<Post> posts) implements Remedy {

        private static final Phrase ASSIGN = Phrase.of("由{1}担任{0}", "have the {1} act as {0}");

        @Override
        public boolean includes(Remedy other) {
            return other instanceof Assign assign && member.equals(assign.member) && assign.posts.containsAll(posts);
        }

        @Override
        public Phrase words() {
            return ASSIGN.with(part, Choice.any(posts));
        }
    }

    /**
     * State or change a fact of the act.
     *
     * @param member the member of the act that holds the fact
     * @param words what is to be done
     */
    record Amend(String member, Phrase words) implements Remedy {

        // As equals says, but the words, which must be filled for that, are looked at only where the member is the
        // same.
        @Override
        public boolean includes(Remedy other) {
            return other instanceof Amend amend && member.equals(amend.member) && words.equals(amend.words);
        }
    }

    /**
     * Raise the level that is proposed.
     *
     * @param level the level that will do
     */
    record SetLevel(SecrecyLevel level) implements Remedy {

        private static final Phrase SET = Phrase.of("密级改为{0}", "raise the level to {0}");

        @Override
        public Phrase words() {
            return SET.with(level);
        }
    }

    /**
     * Propose this period.
     *
     * @param period the period that will do
     */
    record SetPeriod(SecrecyPeriod period) implements Remedy {

        private static final Phrase SET = Phrase.of("保密期限改为{0}", "change the period to {0}");

        @Override
        public Phrase words() {
            return SET.with(period);
        }
    }

    /**
     * Make at most so many copies, or obtain an approval for as many as are wanted.
     *
     * @param most how many may still be made under the approval, 0 where none
     * @param wanted how many are wanted
     */
    record LimitCopies(int most, int wanted) implements Remedy {

        private static final Phrase OBTAIN =
                Phrase.of("另行取得{0}份的批准", "obtain an approval for no fewer copies than {0}");
        private static final Phrase MAKE_FEWER =
                Phrase.of("复印不超过{0}份，或者另行取得{1}份的批准", "make no more copies than {0}, or obtain an approval for {1}");

        @Override
        public Phrase words() {
            return most == 0 ? OBTAIN.with(wanted) : MAKE_FEWER.with(most, wanted);
        }
    }

    /**
     * Bring about first what the custody of these carriers lacks.
     *
     * @param carriers the carriers
     * @param words what is to be done with them
     */
    record SettleFirst(ImmutableList<CarrierId> carriers, Phrase words) implements Remedy {

        /** The words name the carriers already. */
        public SettleFirst {
            checkArgument(words.places() == 0, "what is to be done must have no place left to fill, but was %s", words);
        }
    }
}
