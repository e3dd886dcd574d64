package org.secrecy.json;

import com.google.common.base.Throwables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secrecy.language.Phrase;
import org.secrecy.language.WrittenFormException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Puts a failure of Jackson into the words of the field. */
final class JsonFailure {

    private static final Phrase UNKNOWN_MEMBER =
            Phrase.of("成员应为{1}之一，但出现了“{0}”", "a member must be one of {1}, but was \"{0}\"");
    private static final Phrase UNKNOWN_ACT =
            Phrase.of("行为应为已知种类，但为“{0}”", "the act must be of a known kind, but was \"{0}\"");
    private static final Phrase NO_ACT =
            Phrase.of("应由成员act写明行为种类，但没有写明", "the kind of act must be named by the member act, but was not");
    private static final Phrase UNKNOWN_NAME =
            Phrase.of("名称应为{1}之一，但为“{0}”", "the name must be one of {1}, but was \"{0}\"");
    private static final Phrase DUPLICATE =
            Phrase.of("同一成员只应出现一次，但有重复", "a member must stand once, but one stands twice");
    private static final Phrase MISSING = Phrase.of("缺少必需的成员：{0}", "members must not be missing, but these were: {0}");
    private static final Phrase NOT_JSON =
            Phrase.of("应为JSON文本，但不完整或不合规范", "the text must be JSON, whole and well-formed, but is not");
    private static final Phrase WRONG_TYPE =
            Phrase.of("值的类型应与成员相符，但不相符", "the value must be of the member's type, but is not");
    private static final Phrase DATE =
            Phrase.of("应为形如2026-01-01的日期，但为“{0}”", "there must be a date such as 2026-01-01, but was \"{0}\"");
    private static final Phrase INSTANT = Phrase.of(
            "应为形如2026-01-01T01:00:00Z的时刻，但为“{0}”",
            "there must be an instant such as 2026-01-01T01:00:00Z, but was \"{0}\"");
    private static final int LONGEST_EXCERPT = 12;
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_FACT = 400;
    private static final Phrase NOTHING = Phrase.of("应有一个值，但为空", "there must be a value, but there was null");
    private static final Phrase OTHER = Phrase.of("值不合要求：{0}", "the value does not fit: {0}");

    private static final Pattern MISSING_ATTRIBUTES =
            Pattern.compile("Cannot build \\w+, some of required attributes are not set \\[(.*)]");
    private static final Pattern MISSING_PROPERTY =
            Pattern.compile("Missing required creator property '(\\w+)'.*", Pattern.DOTALL);
    private static final Pattern NULL_PROPERTY =
            Pattern.compile("Null value for creator property '(\\w+)'.*", Pattern.DOTALL);

    private JsonFailure() {}

    static JsonRefusedException nothing() {
        return new JsonRefusedException(NOTHING, "", 1, 1, new IllegalArgumentException(NOTHING.english()));
    }

    static JsonRefusedException of(JacksonException failure, TokenStreamLocation reached) {
        // What Jackson has set aside has no place of its own; then the place that was reached says more than none.
        TokenStreamLocation location = Optional.ofNullable(failure.getLocation())
                .filter(known -> known.getLineNr() > 0)
                .orElse(reached);
        return new JsonRefusedException(
                problem(failure), path(failure.getPath()), location.getLineNr(), location.getColumnNr(), failure);
    }

    private static Phrase problem(JacksonException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            List<Object> known = Optional.ofNullable(unknown.getKnownPropertyIds()).stream()
                    .flatMap(Collection::stream)
                    .sorted()
                    .toList();
            return UNKNOWN_MEMBER.with(excerpt(unknown.getPropertyName()), known);
        }
        if (failure instanceof InvalidTypeIdException unknown) {
            return unknown.getTypeId() == null ? NO_ACT : UNKNOWN_ACT.with(excerpt(unknown.getTypeId()));
        }
        if (failure instanceof InvalidFormatException unknown) {
            return badlyWritten(unknown);
        }
        String ofJackson = String.valueOf(failure.getOriginalMessage());
        if (failure instanceof StreamReadException || ofJackson.startsWith("Trailing token")) {
            return ofJackson.startsWith("Duplicate") ? DUPLICATE : NOT_JSON;
        }
        Throwable root = Throwables.getRootCause(failure);
        return missing(String.valueOf(root.getMessage())).orElseGet(() -> unfit(root));
    }

    private static Phrase badlyWritten(InvalidFormatException failure) {
        Class<?> type = failure.getTargetType();
        if (type.isEnum()) {
            return UNKNOWN_NAME.with(excerpt(failure.getValue()), names(type));
        }
        if (type == LocalDate.class) {
            return DATE.with(excerpt(failure.getValue()));
        }
        return type == Instant.class ? INSTANT.with(excerpt(failure.getValue())) : WRONG_TYPE;
    }

    /** At most a dozen characters of the text: a title in the wrong place must not come out whole. */
    private static String excerpt(Object text) {
        return excerpt(text, LONGEST_EXCERPT);
    }

    private static String excerpt(Object text, int longest) {
        String whole = String.valueOf(text);
        return whole.length() <= longest ? whole : whole.substring(0, longest) + "…";
    }

    /** The names that JSON takes, not the words of the field. */
    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static Optional<Phrase> missing(String fact) {
        for (Pattern pattern : List.of(MISSING_ATTRIBUTES, MISSING_PROPERTY, NULL_PROPERTY)) {
            Matcher matcher = pattern.matcher(fact);
            if (matcher.matches()) {
                return Optional.of(MISSING.with(matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    /** The words of a type's own check, which name no content; of Jackson's words none, which may. */
    private static Phrase unfit(Throwable root) {
        if (root instanceof WrittenFormException written) {
            return written.words();
        }
        return root instanceof IllegalArgumentException
                ? OTHER.with(excerpt(String.valueOf(root.getMessage()), LONGEST_FACT))
                : WRONG_TYPE;
    }

    private static String path(List<JacksonException.Reference> references) {
        return references.stream()
                .map(reference -> reference.getPropertyName() == null
                        ? "[" + reference.getIndex() + "]"
                        : "." + excerpt(reference.getPropertyName(), LONGEST_NAME))
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
