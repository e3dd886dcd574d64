package org.secrecy.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.secrecy.language.Phrase;
import org.secrecy.office.Post;

class ObligationTest {

    private static Obligation.Builder owed() {
        return Obligation.builder()
                .instrument("bureau")
                .provision(ProvisionNumber.parse("3.5.1"))
                .debtor(Debtor.of(Post.HEAD))
                .task(Phrase.of("归还", "return"))
                .subject("规发〔2026〕12号#000003");
    }

    @Test
    void anObligationReadsWithItsDueDayWhereItHasOne() {
        assertThat(owed().build().describe(Locale.CHINA)).isEqualTo("[3.5.1] 局长：归还 规发〔2026〕12号#000003");
        assertThat(owed().build().describe(Locale.ENGLISH))
                .isEqualTo("[3.5.1] the head of the bureau: return 规发〔2026〕12号#000003");
        Obligation due = owed().due(LocalDate.of(2026, 3, 2)).build();
        assertThat(due.describe(Locale.CHINA)).isEqualTo("[3.5.1] 局长：归还 规发〔2026〕12号#000003，不迟于2026-03-02");
        assertThat(due.describe(Locale.ENGLISH))
                .isEqualTo("[3.5.1] the head of the bureau: return 规发〔2026〕12号#000003, by 2026-03-02");
    }

    @Test
    void unlessItIsSaidTheEntryItselfDischargesNothing() {
        assertThat(owed().build().dischargedByOwnEntry()).isFalse();
        assertThat(owed().dischargedByOwnEntry(true).build().dischargedByOwnEntry())
                .isTrue();
    }

    @Test
    void whatItIsOwedOfIsNotPrinted() {
        assertThat(owed().build().toString()).doesNotContain("规发");
    }
}
