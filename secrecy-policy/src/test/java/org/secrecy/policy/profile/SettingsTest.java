package org.secrecy.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the values of one day are found. */
class SettingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Parameter<Integer> UNKNOWN = Parameter.number("unknown");

    private static Settings of(List<Parameter<Integer>> parameters) {
        Map<Parameter<?>, Object> values = new HashMap<>();
        for (int number = 0; number < parameters.size(); number++) {
            values.put(parameters.get(number), number);
        }
        return new Settings(DAY, values);
    }

    private static void assertEachHasItsOwn(List<Parameter<Integer>> parameters) {
        Settings settings = of(parameters);
        for (int number = 0; number < parameters.size(); number++) {
            Parameter<Integer> equal = Parameter.number(parameters.get(number).name());
            assertThat(settings.has(equal)).isTrue();
            assertThat(settings.value(equal)).isEqualTo(number);
        }
        assertThat(settings.has(UNKNOWN)).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> settings.value(UNKNOWN))
                .withMessage("the profile must set unknown, but has no value on 2026-01-01");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 7, 8, 47, 63, 64, 1000})
    void eachParameterHasItsOwnValueAndAnUnknownOneNone(int parameters) {
        assertEachHasItsOwn(IntStream.range(0, parameters)
                .mapToObj(number -> Parameter.number("parameter-" + number))
                .toList());
    }

    @Test
    void parametersWhoseNamesHashAlikeAreToldApart() {
        List<String> alike = List.of("AaAaAa", "AaAaBB", "AaBBAa", "AaBBBB", "BBAaAa", "BBAaBB", "BBBBAa", "BBBBBB");
        assertThat(alike).extracting(String::hashCode).containsOnly(alike.get(0).hashCode());
        assertEachHasItsOwn(alike.stream().map(Parameter::number).toList());
        assertThat(of(List.of(Parameter.number(alike.get(0)))).has(Parameter.number(alike.get(1))))
                .isFalse();
    }

    @Test
    void aParameterOfAnotherTypeIsAnother() {
        Settings settings = of(List.of(Parameter.number("days")));
        assertThat(settings.has(Parameter.yesOrNo("days"))).isFalse();
    }
}
