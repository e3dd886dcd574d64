package org.secrecy.examples.bureauyear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Columns stay straight where Chinese and other texts stand together. */
class TableTest {

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        Table table = new Table();
        table.row("载体", "a", "x");
        table.row("b", "文件", "");
        assertThat(table.lines()).containsExactly("  载体  a     x", "  b     文件");
    }

    @Test
    void aTableWithoutRowsHasNoLines() {
        assertThat(new Table().lines()).isEmpty();
    }

    @Test
    void chineseCharactersAreTwiceAsWide() {
        assertThat(DisplayWidth.of("规发〔2025〕12号#000003")).isEqualTo(23);
        assertThat(DisplayWidth.of("机密★10年")).isEqualTo(9);
        assertThat(DisplayWidth.of("𠮷，")).isEqualTo(4);
        assertThat(DisplayWidth.of("—")).isEqualTo(1);
    }
}
