package org.secrecy.policy.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secrecy.archive.ConsultArchive;
import org.secrecy.archive.DiscloseArchive;
import org.secrecy.archive.EnterArchive;
import org.secrecy.custody.Custody;
import org.secrecy.language.Phrase;
import org.secrecy.office.Person;
import org.secrecy.office.Post;
import org.secrecy.policy.decision.Remedy;

/** The vocabulary of the archive's rooms and files. Thread-safe. */
public final class ArchiveFacts {

    private static final Remedy HAVE_AN_ESCORT =
            new Remedy.Assign("escort", Phrase.of("陪同人", "escort"), ImmutableSet.of(Post.ARCHIVIST));

    /** One who enters is an archivist, or states the errand. */
    public static final Requirement<EnterArchive> ARCHIVIST_OR_ERRAND = Question.<EnterArchive>of(
                    Phrase.of("进入者为档案管理人员，或者写明事由", "an archivist enters, or the errand is stated"),
                    Phrase.of("两者都不是", "neither is so"),
                    matter -> isArchivist(matter) || matter.action().errand().isPresent())
            .demandedOf("errand", "写明事由", "state the errand");

    /** One who enters is an archivist, or is escorted by one. */
    public static final Requirement<EnterArchive> ARCHIVIST_OR_ESCORTED = Question.<EnterArchive>of(
                    Phrase.of("进入者为档案管理人员，或者由其陪同", "an archivist enters, or escorts"),
                    Phrase.of("两者都不是", "neither is so"),
                    matter -> isArchivist(matter)
                            || matter.action()
                                    .escort()
                                    .filter(escort -> matter.holds(escort, Post.ARCHIVIST))
                                    .isPresent())
            .isTrue()
            .curedBy(matter -> HAVE_AN_ESCORT);

    /** Whether the one who consults belongs to another organisation. */
    public static final Question<ConsultArchive> BY_AN_OUTSIDER = Question.of(
            Phrase.of("查阅人为外单位人员", "an outsider consults"),
            Phrase.of("查阅人为本局人员", "one of the bureau consults"),
            matter -> matter.action().outsider());

    /** There is an introduction letter. */
    public static final Requirement<ConsultArchive> INTRODUCED = Question.<ConsultArchive>of(
                    Phrase.of("持单位介绍信", "there is an introduction letter of the unit"),
                    Phrase.of("没有介绍信", "there is none"),
                    matter -> matter.action().introductionLetter().isPresent())
            .demandedOf("introductionLetter", "出具单位介绍信", "bring an introduction letter of the unit");

    /** The leader in charge of the file's line approves. */
    public static final Requirement<ConsultArchive> LEADER_OF_THE_FILE_APPROVES =
            ApprovalFacts.approvalByLeaderOf(matter -> lineOf(matter.custodyOrNone()));

    /** The file is consulted in the reading room. */
    public static final Requirement<ConsultArchive> IN_THE_READING_ROOM = Question.<ConsultArchive>of(
                    Phrase.of("在阅档室查阅", "it is consulted in the reading room"),
                    Phrase.of("在别处查阅", "it is consulted elsewhere"),
                    matter -> matter.action().inReadingRoom())
            .demandedOf("inReadingRoom", "改在阅档室查阅", "consult it in the reading room");

    /** Whether the file is taken away. */
    public static final Question<ConsultArchive> TAKEN_AWAY = Question.of(
            Phrase.of("带离案卷", "the file is taken away"),
            Phrase.of("不带离案卷", "the file is not taken away"),
            matter -> matter.action().takenAway());

    /** An organisation asks. */
    public static final Requirement<ConsultArchive> AN_ORGANISATION_ASKS = Question.<ConsultArchive>of(
                    Phrase.of("由组织出面查阅", "an organisation asks for it"),
                    Phrase.of("以个人名义查阅", "a private person does"),
                    matter -> matter.action().organisation().isPresent())
            .demandedOf("organisation", "由组织出面查阅", "have an organisation ask");

    /** Whether the file concerns the one who consults it. */
    public static final Question<ConsultArchive> CONCERNS_THE_READER = Question.of(
            Phrase.of("案卷与查阅人本人有关", "the file concerns the one who consults it"),
            Phrase.of("案卷与查阅人本人无关", "the file does not concern the one who consults it"),
            matter -> matter.concerns(
                    carrier -> isAmong(carrier.concerns(), matter.action().actor())));

    /** Whether the file is one of personnel, discipline or cadre selection. */
    public static final Question<DiscloseArchive> PERSONAL_FILE = Question.of(
            Phrase.of("属人事、纪检或干部选拔档案", "the file is one of personnel, discipline or cadre selection"),
            Phrase.of("不属人事、纪检或干部选拔档案", "the file is none of personnel, discipline or cadre selection"),
            matter -> matter.concerns(carrier -> carrier.personalFile().isPresent()));

    /** The one who is told has to do with it. */
    public static final Condition<DiscloseArchive> TOLD_TO_ONE_CONCERNED = Question.<DiscloseArchive>of(
                    Phrase.of("告知对象与该事项有关", "the one who is told has to do with it"),
                    Phrase.of("是无关人员", "they are unrelated"),
                    matter -> matter.action().related())
            .isTrue();

    private ArchiveFacts() {}

    private static Optional<String> lineOf(@Nullable Custody file) {
        return file == null ? Optional.empty() : file.carrier().line();
    }

    private static boolean isAmong(ImmutableSet<Person> people, Person person) {
        for (Person one : people) {
            if (one.is(person)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArchivist(Matter<? extends EnterArchive> matter) {
        return matter.holds(matter.action().actor(), Post.ARCHIVIST);
    }
}
