package org.secrecy.policy.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.secrecy.json.JsonRefusedException;
import org.secrecy.json.JsonTree;
import org.secrecy.language.Phrase;
import tools.jackson.databind.JsonNode;

/** Reads profiles strictly: every error says at which path. */
final class ProfileReader {

    private static final Phrase UNKNOWN_PARAMETER =
            Phrase.of("参数应为已知名称，但为“{0}”", "a parameter must be known, but was \"{0}\"");
    private static final Phrase MEMBERS = Phrase.of("成员应恰为{0}，但为{1}", "the members must be exactly {0}, but were {1}");
    private static final Phrase OBJECT = Phrase.of("应为对象，但不是", "there must be an object, but was none");
    private static final Phrase TEXT = Phrase.of("应为非空文字，但不是", "there must be a text that is not blank, but was none");
    private static final Phrase DATE =
            Phrase.of("应为形如2026-01-01的日期，但不是", "there must be a date such as 2026-01-01, but was none");
    private static final Phrase VALUES = Phrase.of("至少应有一个值，但没有", "there must be at least one value, but was none");
    private static final Phrase SAME_DAY =
            Phrase.of("同一日只应有一个值，但{0}有两个", "one day must have one value, but {0} had two");
    private static final Phrase TYPE = Phrase.of("值应为{0}，但为{1}", "the value must be {0}, but was {1}");
    private static final Phrase MINIMUM = Phrase.of("值至少应为{0}，但为{1}", "the value must be at least {0}, but was {1}");
    private static final Phrase MAXIMUM = Phrase.of("值至多应为{0}，但为{1}", "the value must be at most {0}, but was {1}");
    private static final Phrase LOOSENED = Phrase.of(
            "限值只能从严：{0}自{1}起为{2}，但放宽为{3}",
            "a limit may only be tightened: {0} is {2} from {1}, but was loosened to {3}");

    private static final Set<String> ROOT = Set.of("profile", "parameters");
    private static final Set<String> VALUE = Set.of("from", "value", "source");
    private static final String PARAMETERS = "parameters";

    private static final int LONGEST_EXCERPT = 60;

    private ProfileReader() {}

    static Profile readOver(Profile base, String json) {
        JsonNode root = root(json);
        Map<String, ParameterEntry> entries = new LinkedHashMap<>(base.entries());
        for (Map.Entry<String, JsonNode> member : root.get(PARAMETERS).properties()) {
            String path = PARAMETERS + "." + excerpt(member.getKey());
            ParameterEntry before = known(base.entries(), member.getKey(), path);
            members(member.getValue(), Set.of("values"), path);
            List<DatedValue> over = values(before.parameter(), before.bounds(), member.getValue(), path);
            ParameterEntry after = ParameterEntry.builder()
                    .from(before)
                    .values(laidOver(before.values(), over))
                    .build();
            refuseLoosened(before, after, path);
            entries.put(member.getKey(), after);
        }
        return new Profile(text(root, "profile", "profile"), ImmutableMap.copyOf(entries));
    }

    /** From the first day of the upper values on they alone hold. */
    private static List<DatedValue> laidOver(List<DatedValue> under, List<DatedValue> over) {
        LocalDate first = over.get(0).from();
        return Stream.concat(under.stream().filter(value -> value.from().isBefore(first)), over.stream())
                .toList();
    }

    /** On every day on which either changes, a limit must be as tight as it was. */
    private static void refuseLoosened(ParameterEntry before, ParameterEntry after, String path) {
        if (before.mark() != Mark.LIMIT || before.tighter().isEmpty()) {
            return;
        }
        SortedSet<LocalDate> turns = Stream.concat(before.values().stream(), after.values().stream())
                .map(DatedValue::from)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        for (LocalDate day : turns) {
            Optional<DatedValue> limit = before.on(day);
            Optional<DatedValue> value = after.on(day);
            if (limit.isPresent()
                    && value.isPresent()
                    && before.tighter().get().isLooser((Integer) value.get().value(), (Integer)
                            limit.get().value())) {
                throw refused(
                        LOOSENED.with(
                                before.words(),
                                day,
                                limit.get().value(),
                                value.get().value()),
                        path + ".values");
            }
        }
    }

    private static List<DatedValue> values(Parameter<?> parameter, Range<Integer> bounds, JsonNode node, String path) {
        JsonNode array = node.get("values");
        if (!array.isArray() || array.isEmpty()) {
            throw refused(VALUES, path + ".values");
        }
        List<DatedValue> values = new ArrayList<>();
        for (int index = 0; index < array.size(); index++) {
            values.add(value(parameter, bounds, array.get(index), path + ".values[" + index + "]"));
        }
        values.sort(Comparator.comparing(DatedValue::from));
        for (int index = 1; index < values.size(); index++) {
            if (values.get(index).from().equals(values.get(index - 1).from())) {
                throw refused(SAME_DAY.with(values.get(index).from()), path + ".values");
            }
        }
        return ImmutableList.copyOf(values);
    }

    private static DatedValue value(Parameter<?> parameter, Range<Integer> bounds, JsonNode node, String path) {
        members(node, VALUE, path);
        Object value = parameter
                .type()
                .read(node.get("value"))
                .map(Object.class::cast)
                .orElseThrow(() ->
                        refused(TYPE.with(parameter.type().words(), excerpt(node.get("value"))), path + ".value"));
        if (value instanceof Integer number && number < bounds.lowerEndpoint()) {
            throw refused(MINIMUM.with(bounds.lowerEndpoint(), number), path + ".value");
        }
        if (value instanceof Integer number && number > bounds.upperEndpoint()) {
            throw refused(MAXIMUM.with(bounds.upperEndpoint(), number), path + ".value");
        }
        return new DatedValue(date(node, "from", path + ".from"), value, text(node, "source", path + ".source"));
    }

    private static JsonNode root(String json) {
        JsonNode root = JsonTree.read(json);
        members(root, ROOT, "");
        if (!root.get(PARAMETERS).isObject()) {
            throw refused(OBJECT, PARAMETERS);
        }
        return root;
    }

    private static <T> T known(Map<String, T> byName, String name, String path) {
        return Optional.<T>ofNullable(byName.get(name))
                .orElseThrow(() -> refused(UNKNOWN_PARAMETER.with(excerpt(name)), path));
    }

    private static void members(JsonNode node, Set<String> known, String path) {
        if (!node.isObject()) {
            throw refused(OBJECT, path);
        }
        Set<String> present = Set.copyOf(node.propertyNames());
        if (!known.equals(present)) {
            throw refused(
                    MEMBERS.with(ImmutableSortedSet.copyOf(known), excerpt(ImmutableSortedSet.copyOf(present))), path);
        }
    }

    private static String text(JsonNode node, String member, String path) {
        return Optional.ofNullable(node.get(member))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> refused(TEXT, path));
    }

    private static LocalDate date(JsonNode node, String member, String path) {
        String written = text(node, member, path);
        try {
            return JsonTree.day(written);
        } catch (DateTimeException | IllegalArgumentException noDate) {
            throw refused(DATE, path);
        }
    }

    /** At most so much of what was read, as much as names the longest parameter: a message is no place for a whole text. */
    private static String excerpt(Object read) {
        String whole = read.toString();
        return whole.length() <= LONGEST_EXCERPT ? whole : whole.substring(0, LONGEST_EXCERPT) + "…";
    }

    private static JsonRefusedException refused(Phrase problem, String path) {
        return JsonRefusedException.at(problem, path);
    }
}
