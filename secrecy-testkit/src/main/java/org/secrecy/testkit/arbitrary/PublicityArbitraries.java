package org.secrecy.testkit.arbitrary;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.secrecy.office.Post;
import org.secrecy.publicity.GiveInterview;
import org.secrecy.publicity.PublicityForm;
import org.secrecy.publicity.Publish;
import org.secrecy.testkit.Proposal;
import org.secrecy.testkit.arbitrary.ApprovalArbitraries.Sought;

/** Publishing and interviews. Thread-safe. */
final class PublicityArbitraries {

    private PublicityArbitraries() {}

    static Arbitrary<Proposal> publications() {
        Arbitrary<Boolean> sometimes = Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true));
        Arbitrary<Publish> unapproved = Combinators.combine(
                        OfficeArbitraries.occasions(),
                        Arbitraries.of("规划工作信息", "散文一篇"),
                        Arbitraries.of(PublicityForm.class),
                        CarrierArbitraries.mattersForOutside(),
                        sometimes,
                        Arbitraries.of(true, false),
                        OfficeArbitraries.lines(),
                        sometimes)
                .as((occasion, text, form, content, inBureauName, business, line, abroad) -> Publish.builder()
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .text(text)
                        .outlet("规划信息网")
                        .form(form)
                        .content(content)
                        .inBureauName(inBureauName)
                        .aboutBureauBusiness(business)
                        .line(line)
                        .abroad(abroad)
                        .build());
        return CarrierProposals.meetingNothing(ApprovalArbitraries.approved(
                unapproved,
                (act, all) -> Publish.builder().from(act).approvals(all).build(),
                act -> {
                    List<Sought> sought = new ArrayList<>(List.of(Sought.byLeaderOf(act.line())));
                    if (act.abroad()) {
                        sought.add(Sought.by(Post.OFFICE_DIRECTOR));
                    }
                    return sought;
                }));
    }

    static Arbitrary<Proposal> interviews() {
        Arbitrary<GiveInterview> unapproved = Combinators.combine(
                        OfficeArbitraries.occasions(),
                        CarrierArbitraries.sensitiveMatters(),
                        Chance.mostlyStated("通报险情不可避免"),
                        Chance.mostlyStated("保密承诺书1号"))
                .as((occasion, content, because, undertaking) -> GiveInterview.builder()
                        .actor(occasion.actor())
                        .at(occasion.at())
                        .interview("规划专访")
                        .interviewer("市日报")
                        .content(content)
                        .unavoidableBecause(because)
                        .confidentialityUndertaking(undertaking)
                        .build());
        return CarrierProposals.meetingNothing(ApprovalArbitraries.approved(
                unapproved,
                (act, all) -> GiveInterview.builder().from(act).approvals(all).build(),
                act -> List.of(Sought.organ())));
    }
}
