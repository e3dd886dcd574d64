package org.secrecy.testkit.fuzzing;

import com.google.common.collect.ImmutableList;

/** Fragments of JSON that a reader may trip over, as they stand in the text. */
final class HostileValues {

    private static final ImmutableList<String> NUMBERS = ImmutableList.of(
            "0",
            "-0",
            "-1",
            "1",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "1.0",
            "1.5",
            "1e400",
            "-1e400",
            "1e-400",
            "0.1e1",
            "1E9",
            "NaN",
            "Infinity",
            "01",
            "0x1",
            "1_000",
            "99999999999999999999999999999999999999999999");

    private static final ImmutableList<String> DAYS = ImmutableList.of(
            "\"0000-00-00\"",
            "\"0000-01-01\"",
            "\"0001-01-01\"",
            "\"1582-10-10\"",
            "\"2024-02-30\"",
            "\"2026-02-29\"",
            "\"9998-12-31\"",
            "\"9999-12-31\"",
            "\"+10000-01-01\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01\"",
            "\"-0001-12-31\"",
            "\"2026-1-1\"",
            "\"2026-01-01T00:00:00\"",
            "\"20260101\"",
            "\"２０２６-０１-０１\"",
            "\" 2026-01-01\"");

    private static final ImmutableList<String> INSTANTS = ImmutableList.of(
            "\"2026-01-01T00:00:00Z\"",
            "\"2026-01-01T24:00:00Z\"",
            "\"2026-06-30T23:59:60Z\"",
            "\"2026-01-01T00:00:00.123456789Z\"",
            "\"2026-01-01T00:00:00.1234567890Z\"",
            "\"2026-01-01T00:00Z\"",
            "\"2026-01-01T08:00:00+08:00\"",
            "\"2026-01-01T08:00:00+18:01\"",
            "\"2026-01-01T08:00:00\"",
            "\"0000-01-01T00:00:00Z\"",
            "\"0001-01-01T00:00:00Z\"",
            "\"9999-12-31T15:59:59Z\"",
            "\"9999-12-31T23:59:59.999999999Z\"",
            "\"+10000-01-01T00:00:00Z\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"+1000000000-12-31T23:59:59.999999999Z\"",
            "\"-1000000000-01-01T00:00:00Z\"",
            "\"-999999999-01-01T00:00:00Z\"");

    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "\"\"",
            "\" \"",
            "\"\\u3000\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\"",
            "\"\\ud83d\\ude00\"",
            "\"\\u202e秘密\"",
            "\"\\u200b\"",
            "\"\\ufeff\"",
            "\"a\\nb\"",
            "\"{0}\"",
            "\"{9}\"",
            "\"{1} {0}\"",
            "\"%s\"",
            "\"$1\"",
            "\"\\\\\"",
            "\"秘密★10年\"",
            "\"绝密\"",
            "\"长期\"",
            "\"9999年\"",
            "\"一万年\"",
            "\"9999年12月31日\"",
            "\"0年\"",
            "\"规发〔2026〕12号#000003\"",
            "\"规发〔9999〕999999号#999999\"",
            "\"𠮷发〔2026〕1号#000001\"",
            "\"3.5.2\"",
            "\"999.999.999\"",
            "\"SECRET\"",
            "\"secret\"",
            "\"OFFICE_LEADER\"",
            "\"Borrow\"",
            "\"null\"",
            "\"true\"",
            "\"1\"");

    private static final ImmutableList<String> OTHERS = ImmutableList.of(
            "null",
            "true",
            "false",
            "{}",
            "[]",
            "[null]",
            "[[]]",
            "{\"\":null}",
            "",
            ",",
            "}",
            "]",
            "nul",
            "\"",
            "'x'",
            "/**/1",
            "\"\\x\"",
            "\"\\ud8\"");

    /** Every fragment. */
    static final ImmutableList<String> ALL = ImmutableList.<String>builder()
            .addAll(NUMBERS)
            .addAll(DAYS)
            .addAll(INSTANTS)
            .addAll(TEXTS)
            .addAll(OTHERS)
            .add("\"" + "长".repeat(5_000) + "\"")
            .add("[".repeat(3_000))
            .add("{\"a\":".repeat(3_000))
            .add("9".repeat(5_000))
            .add("[" + "{},".repeat(5_000) + "{}]")
            .build();

    /** Times at the edges of the calendar and other well-formed ones. */
    static final ImmutableList<String> TIMES =
            ImmutableList.<String>builder().addAll(DAYS).addAll(INSTANTS).build();

    private HostileValues() {}
}
