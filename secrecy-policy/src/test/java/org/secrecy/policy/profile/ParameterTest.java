package org.secrecy.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A parameter has the name and the type that it is made of. */
class ParameterTest {

    private static void assertIs(Parameter<?> parameter, ParameterType<?> type) {
        assertThat(parameter.name()).isEqualTo("limit");
        assertThat(parameter).hasToString("limit").isEqualTo(new Parameter<>("limit", type));
    }

    @Test
    void aParameterIsOfTheTypeThatItsFactoryNames() {
        assertIs(Parameter.number("limit"), ParameterType.NUMBER);
        assertIs(Parameter.yesOrNo("limit"), ParameterType.YES_OR_NO);
        assertIs(Parameter.level("limit"), ParameterType.LEVEL);
        assertIs(Parameter.post("limit"), ParameterType.POST);
        assertIs(Parameter.posts("limit"), ParameterType.POSTS);
        assertIs(Parameter.media("limit"), ParameterType.MEDIA);
        assertIs(Parameter.machines("limit"), ParameterType.MACHINES);
        assertIs(Parameter.bodies("limit"), ParameterType.BODIES);
        assertIs(Parameter.channels("limit"), ParameterType.CHANNELS);
        assertIs(Parameter.timeZone("limit"), ParameterType.TIME_ZONE);
    }

    @Test
    void theNameTellsParametersApart() {
        assertThat(Parameter.number("limit").hashCode())
                .isEqualTo(Parameter.number("limit").hashCode())
                .isNotEqualTo(Parameter.number("other").hashCode());
    }
}
