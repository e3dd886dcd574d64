package org.secrecy.testkit.fuzzing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.secrecy.json.JsonRefusedException;
import org.secrecy.json.SecrecyJackson2Module;
import org.secrecy.json.SecrecyJson;

/** What the JSON of every type promises, whatever text it is given. */
final class JsonPromises {

    private static final SecrecyJson JSON = SecrecyJson.standard();
    private static final JsonMapper JACKSON_2 = SecrecyJackson2Module.strictMapper();

    private JsonPromises() {}

    /**
     * The text is refused by the one documented exception, or read as a value that survives JSON; and the other generation of Jackson
     * says the same of it.
     */
    static <T> Optional<T> keep(String text, Class<T> type) {
        Optional<T> value = read(text, type);
        value.ifPresent(read -> survives(read, type));
        Optional<T> byJackson2 = readByJackson2(text, type);
        Promise.that(
                value.equals(byJackson2),
                () -> "both generations of Jackson must read the same, but " + value + " is not " + byJackson2 + ": "
                        + text);
        return value;
    }

    /** The value is written as a text that is read as an equal value, and is written the same. */
    static <T> void survives(T value, Class<T> type) {
        String written = JSON.write(value);
        T again;
        try {
            again = JSON.read(written, type);
        } catch (JsonRefusedException refused) {
            throw new AssertionError("what is written must be read, but was refused: " + written, refused);
        }
        Promise.that(
                again.equals(value) && again.hashCode() == value.hashCode(),
                () -> "what is written must be read as an equal value, but was not: " + written);
        String rewritten = JSON.write(again);
        Promise.that(
                rewritten.equals(written),
                () -> "what is read again must be written the same, but " + written + " became " + rewritten);
        Promise.that(!value.toString().isBlank(), () -> "a value must print itself, but did not: " + written);
    }

    private static <T> Optional<T> read(String text, Class<T> type) {
        try {
            return Optional.of(JSON.read(text, type));
        } catch (JsonRefusedException refused) {
            Refusals.keepPromises(refused);
            return Optional.empty();
        }
    }

    private static <T> Optional<T> readByJackson2(String text, Class<T> type) {
        try {
            return Optional.ofNullable(JACKSON_2.readValue(text, type));
        } catch (JsonProcessingException refused) {
            return Optional.empty();
        }
    }
}
