package org.secrecy.examples.bureauyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secrecy.examples.bureauyear.Run.SMALL_LEDGER;

import org.junit.jupiter.api.Test;

/** What the report of a small ledger says, in both languages. */
class ReportTest {

    @Test
    void inChinese() {
        assertThat(Run.of(SMALL_LEDGER).out())
                .startsWith("保密台账审计报告\n================\n")
                .contains(
                        "台账：small-ledger.jsonl\n名册：—（职务以各条目所写为准）\n截至：2024-12-31\n条目：读取10条，审计10条，不予准许1条\n坏行：0行\n",
                        "第7条  2024-03-11 08:30  李明（规划处）  借阅  规发〔2024〕12号#000001：条件不具备",
                        "[3.5.2] 应取得办公室分管领导的有效批准",
                        "补救：归还日期改为不迟于2024-03-14",
                        "期限2024-03-04，第2条于2024-03-06完成，迟2天",
                        "3.5.3  1次  ",
                        "期限2024-06-04，已过210天",
                        "  办公室，传阅中，在李明处（1）\n    机密★10年  规发〔2024〕12号#000001\n",
                        "  办公室，保管中（1）\n    已解密  规发〔2014〕2号#000007\n",
                        "  规划处，保管中（2）\n    内部  规函〔2024〕3号#000001\n    公开  规函〔2024〕12号#000001\n");
    }

    @Test
    void inEnglish() {
        assertThat(Run.of("--lang", "en", SMALL_LEDGER).out())
                .startsWith("Audit of the bureau's ledger\n")
                .contains(
                        "as of:    2024-12-31\nentries:  10 read, 10 audited, 1 not permitted\n",
                        "No. 7  2024-03-11 08:30  李明 (规划处)  borrowing  规发〔2024〕12号#000001: lacking",
                        "[3.5.2] the office leader must approve",
                        "remedy: set a due day not after 2024-03-14",
                        "due 2024-03-19, done by No. 8 on 2024-03-20, 1 day late",
                        "due 2024-06-04, 210 days overdue",
                        "  规划处, kept (2)\n    internal  规函〔2024〕3号#000001\n    open      规函〔2024〕12号#000001\n",
                        "  办公室, circulating, with 李明 (1)\n    highly secret 机密★10年  规发〔2024〕12号#000001\n");
    }

    @Test
    void asOfAnEarlierDay() {
        assertThat(Run.of(SMALL_LEDGER, "--as-of", "2024-03-11").out())
                .contains("截至：2024-03-11", "读取10条，审计7条")
                .contains("  办公室，借出，在李明处（1）\n    机密★10年  规发〔2024〕12号#000001\n")
                .contains("逾期未履行的义务（0）");
    }

    @Test
    void titlesAreNeverPrinted() {
        assertThat(Run.of(SMALL_LEDGER).out()
                        + Run.of(SMALL_LEDGER, "--lang", "en").out())
                .doesNotContain("沿海港口布局规划", "旧规划汇编", "内部通讯录", "公开的办事指南");
    }

    @Test
    void theSameLedgerGivesTheSameReport() {
        assertThat(Run.of(SMALL_LEDGER)).isEqualTo(Run.of(SMALL_LEDGER));
    }
}
