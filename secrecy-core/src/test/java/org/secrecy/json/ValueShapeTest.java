package org.secrecy.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.Parcel;
import com.example.Weigh;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.office.Unit;

class ValueShapeTest {

    /** A value type as one writes it by hand, with all that is no member of it. */
    interface Parcelling {

        String name();

        default String in(String language) {
            return name() + language;
        }

        static Parcelling from(Parcelling other) {
            return other;
        }

        final class Builder {

            public Builder name(String name) {
                return this;
            }

            public Builder in(String language) {
                return this;
            }

            public Builder from(Parcelling other) {
                return this;
            }

            public Builder other(String other) {
                return this;
            }
        }
    }

    /** A value whose fields are named otherwise than its members. */
    record Kept(String text, String name) implements Parcelling {}

    @Test
    void whatIsOfThisLibraryOrAnActIsOurs() {
        assertThat(ValueShape.isOurs(Unit.class)).isTrue();
        assertThat(ValueShape.isOurs(SecrecyLevel.class)).isTrue();
        assertThat(ValueShape.isOurs(Weigh.class)).isTrue();
        assertThat(ValueShape.isOurs(Parcel.class)).isFalse();
        assertThat(ValueShape.isOurs(DayOfWeek.class)).isFalse();
    }

    @Test
    void aMemberIsWhatTheBuilderSetsAndTheValueTells() throws ReflectiveOperationException {
        assertThat(ValueShape.isMember(Parcelling.class.getMethod("name"))).isTrue();
        assertThat(ValueShape.isMember(Parcelling.class.getMethod("in", String.class)))
                .isFalse();
        assertThat(ValueShape.isMember(Parcelling.class.getMethod("from", Parcelling.class)))
                .isFalse();
        assertThat(ValueShape.isMember(Kept.class.getDeclaredField("name"))).isTrue();
        assertThat(ValueShape.isMember(Kept.class.getDeclaredField("text"))).isFalse();
    }

    @Test
    void aSetterNamesAMember() throws ReflectiveOperationException {
        Class<?> builder = Parcelling.Builder.class;

        assertThat(ValueShape.isSetter(builder, builder.getMethod("name", String.class)))
                .isTrue();
        assertThat(ValueShape.isSetter(builder, builder.getMethod("in", String.class)))
                .isFalse();
        assertThat(ValueShape.isSetter(builder, builder.getMethod("from", Parcelling.class)))
                .isFalse();
        assertThat(ValueShape.isSetter(builder, builder.getMethod("other", String.class)))
                .isFalse();
    }

    @Test
    void onlyConstantsOfOursAreReadFromTheirNames() {
        assertThat(StrictTexts.names(SecrecyLevel.class)).isPresent();
        assertThat(StrictTexts.names(DayOfWeek.class)).isEmpty();
        assertThat(StrictTexts.names(Unit.class)).isEmpty();
    }
}
