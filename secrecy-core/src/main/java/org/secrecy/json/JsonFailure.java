package org.secrecy.json;

import com.google.common.base.Throwables;
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
    private static final Phrase DUPLICATE = Phrase.of("同一成员只应出现一次，但{0}", "a member must stand once, but {0}");
    private static final Phrase MISSING = Phrase.of("缺少必需的成员：{0}", "members must not be missing, but these were: {0}");
    private static final Phrase NOT_JSON = Phrase.of("应为JSON文本，但{0}", "the text must be JSON, but {0}");
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

    static JsonRefusedException of(JacksonException failure) {
        Optional<TokenStreamLocation> location = Optional.ofNullable(failure.getLocation());
        return new JsonRefusedException(
                problem(failure),
                path(failure.getPath()),
                location.map(TokenStreamLocation::getLineNr).orElse(1),
                location.map(TokenStreamLocation::getColumnNr).orElse(1),
                failure);
    }

    private static Phrase problem(JacksonException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            List<Object> known = unknown.getKnownPropertyIds() == null
                    ? List.of()
                    : unknown.getKnownPropertyIds().stream()
                            .sorted()
                            .map(Object.class::cast)
                            .toList();
            return UNKNOWN_MEMBER.with(unknown.getPropertyName(), known);
        }
        if (failure instanceof InvalidTypeIdException unknown) {
            return unknown.getTypeId() == null ? NO_ACT : UNKNOWN_ACT.with(unknown.getTypeId());
        }
        if (failure instanceof InvalidFormatException unknown
                && unknown.getTargetType().isEnum()) {
            return UNKNOWN_NAME.with(
                    unknown.getValue(), List.of(unknown.getTargetType().getEnumConstants()));
        }
        Throwable root = Throwables.getRootCause(failure);
        String fact = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        if (failure instanceof StreamReadException && fact.startsWith("Duplicate")) {
            return DUPLICATE.with(failure.getOriginalMessage());
        }
        if (failure instanceof StreamReadException) {
            return NOT_JSON.with(failure.getOriginalMessage());
        }
        return missing(fact).orElseGet(() -> fits(root, failure));
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

    private static Phrase fits(Throwable root, JacksonException failure) {
        if (root instanceof WrittenFormException written) {
            return written.words();
        }
        return OTHER.with(
                root instanceof JacksonException ? failure.getOriginalMessage() : String.valueOf(root.getMessage()));
    }

    private static String path(List<JacksonException.Reference> references) {
        return references.stream()
                .map(reference -> reference.getPropertyName() == null
                        ? "[" + reference.getIndex() + "]"
                        : "." + reference.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
