package org.secrecy.examples.bureauyear;

import org.secrecy.language.Phrase;

/** How the program is called. */
final class Usage {

    /** The whole of it, several lines. */
    static final Phrase WORDS = Phrase.of("""
            用法：bureau-year [台账] [--roster 文件 | --no-roster] [--as-of 年-月-日] [--lang zh|en] [--help]

              台账           台账文件，每行一条，UTF-8编码；省略时为ledger-2025.jsonl
              --roster 文件  任职名册，JSON格式，UTF-8编码：谁在何时任何职；省略时为台账旁的roster-2025.json（如有）
              --no-roster    不用任职名册：职务以各条目所写为准
              --as-of 日期   审计截止日，如2025-12-31；省略时为最后一条所在年的12月31日
              --lang 语言    zh为中文（默认），en为英文
              --help         显示本说明

            退出状态：0 各行均已读取（即使发现违规）；1 有的行不能读取；2 参数有误，或者台账、任职名册不能读取
            """, """
            usage: bureau-year [ledger] [--roster FILE | --no-roster] [--as-of YYYY-MM-DD] [--lang zh|en] [--help]

              ledger            the ledger, one entry a line, in UTF-8; ledger-2025.jsonl where none is named
              --roster FILE     who held which post when, as JSON in UTF-8; if not given, roster-2025.json beside the ledger, where it is
              --no-roster       goes without a roster: posts count as each entry states them
              --as-of DAY       the last day of the audit, such as 2025-12-31; if not given, 31 December of the last entry's year
              --lang LANGUAGE   zh for Chinese (if not given), en for English
              --help            shows this

            exit status: 0 every line was read (even if breaches were found); 1 some lines could not be read;
            2 the arguments are wrong, or the ledger or the roster could not be read
            """);

    private Usage() {}
}
