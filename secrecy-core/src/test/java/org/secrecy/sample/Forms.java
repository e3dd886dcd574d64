package org.secrecy.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a type refuses to be built as, and says so. */
public final class Forms {

    private static final ImmutableList<String> BLANKS = ImmutableList.of("", " ", "\t", "　");

    private Forms() {}

    /** Building this is refused, in exactly these words. */
    public static void refused(ThrowingCallable building, String message) {
        assertThatIllegalArgumentException().isThrownBy(building).withMessage(message);
    }

    /** Whatever is blank is refused in these words; one character is enough. */
    public static void notBlank(Function<String, ?> building, String message) {
        BLANKS.forEach(blank -> refused(() -> building.apply(blank), message));
        assertThat(building.apply("甲")).isNotNull();
    }
}
