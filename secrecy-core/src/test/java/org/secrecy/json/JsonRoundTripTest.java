package org.secrecy.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.carrier.Addressee;
import org.secrecy.classification.Marking;
import org.secrecy.classification.MarkingReading;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.json.JsonSamples.Codec;
import org.secrecy.json.JsonSamples.Sample;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.sample.Occasions;
import org.secrecy.sample.Samples;
import org.secrecy.sample.Stamp;

class JsonRoundTripTest {

    /** What a full sample can't state beside what it states. */
    private static final ImmutableMap<Object, ImmutableSet<String>> EXCLUSIVE = ImmutableMap.of(
            Samples.fullApproval(), ImmutableSet.of("organ", "organDocument", "body"),
            Addressee.of(Samples.PLANNING), ImmutableSet.of("person"),
            Addressee.of(Samples.WANG), ImmutableSet.of("unit"));

    static Stream<Sample> samples() {
        return JsonSamples.all();
    }

    static Stream<Sample> fullSamples() {
        return JsonSamples.full().stream();
    }

    static Stream<Enum<?>> names() {
        return JsonSamples.names();
    }

    static Stream<Action> acts() {
        return Samples.acts().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyValueSurvivesTheLibrarysOwnJson(Sample sample) {
        SecrecyJson json = SecrecyJson.standard();

        assertThat((Object) json.read(json.write(sample.value()), sample.type()))
                .isEqualTo(sample.value());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyValueSurvivesAStrictMapperOfJackson2(Sample sample) {
        survives(JsonSamples.strict2(), JsonSamples.strict2(), sample);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyValueSurvivesAPlainMapperThatHasTheModuleAndNoMore(Sample sample) {
        survives(JsonSamples.plain3(), JsonSamples.plain3(), sample);
        survives(JsonSamples.plain2(), JsonSamples.plain2(), sample);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatAnyMapperWritesEveryOtherReads(Sample sample) {
        for (Codec writer : JsonSamples.codecs()) {
            for (Codec reader : JsonSamples.codecs()) {
                survives(writer, reader, sample);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bothGenerationsWriteTheSameText(Sample sample) {
        assertThat(JsonSamples.strict2().write(sample.value()))
                .isEqualTo(JsonSamples.strict3().write(sample.value()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNameSurvives(Enum<?> name) {
        for (Codec codec : JsonSamples.codecs()) {
            assertThat((Object) codec.read(codec.write(name), name.getDeclaringClass()))
                    .isSameAs(name);
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActIsReadAsWhateverItsMemberActNames(Action act) {
        String written = SecrecyJson.standard().write(act);

        assertThat(SecrecyJson.standard().readAction(written)).isEqualTo(act);
        for (Codec codec : JsonSamples.codecs()) {
            assertThat(codec.read(written, Action.class)).isEqualTo(act);
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActStandsInsideALedgerEntry(Action act) {
        for (Codec codec : JsonSamples.codecs()) {
            LedgerEntry entry = new LedgerEntry(7, act);
            assertThat(codec.read(codec.write(entry), LedgerEntry.class)).isEqualTo(entry);
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void theMemberActMayStandAnywhere(Action act) {
        String written = SecrecyJson.standard().write(act);
        String name = "\"act\":\"" + act.kind().code() + "\"";
        assertThat(written).startsWith("{" + name + ",").endsWith("}");
        String moved = "{" + written.substring(name.length() + 2, written.length() - 1) + "," + name + "}";

        assertThat(SecrecyJson.standard().readAction(moved)).isEqualTo(act);
        assertThat(JsonSamples.strict2().read(moved, Action.class)).isEqualTo(act);
    }

    @Test
    void aValueIsWrittenInOneLine() {
        assertThat(samples().map(sample -> SecrecyJson.standard().write(sample.value())))
                .allSatisfy(written -> assertThat(written).doesNotContain("\n", "\r"));
    }

    @Test
    void instantsAndDatesAreWrittenAsText() {
        for (Codec codec : JsonSamples.codecs()) {
            assertThat(codec.write(Samples.loan()))
                    .contains("\"lentAt\":\"2026-11-23T01:00:00Z\"", "\"dueOn\":\"2026-11-26\"");
        }
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        for (Codec codec : JsonSamples.codecs()) {
            assertThat(codec.write(Samples.borrow(Samples.LI, Samples.NOON)))
                    .doesNotContain("null", "approvals", "need", "deliverer", "keptBy", "handedOverBy");
        }
    }

    @Test
    void everyKindOfActHasAFullAndAMinimalSample() {
        assertThat(Samples.fullActs().keySet()).containsExactlyElementsOf(ActionKinds.standard());
        assertThat(Samples.minimalActs().keySet()).containsExactlyElementsOf(ActionKinds.standard());
        Samples.fullActs().forEach((kind, act) -> assertThat(act.kind()).isEqualTo(kind));
        Samples.minimalActs().forEach((kind, act) -> assertThat(act.kind()).isEqualTo(kind));
    }

    @Test
    void everyTypeOfValueHasASample() throws IOException {
        Set<Class<?>> sampled = samples().map(Sample::type).collect(Collectors.toSet());
        Set<Class<?>> periods = Set.of(org.secrecy.classification.SecrecyPeriod.class.getPermittedSubclasses());

        assertThat(valueTypes())
                .filteredOn(type -> !periods.contains(type))
                .as("values; a kind of act is a word of the library and no value")
                .containsExactlyInAnyOrderElementsOf(Stream.concat(sampled.stream(), Stream.of(MarkingReading.class))
                        .filter(JsonRoundTripTest::isValue)
                        .toList());
    }

    @Test
    void everyEnumHasItsNamesAmongTheSamples() throws IOException {
        assertThat(publicTypes().filter(Class::isEnum))
                .containsExactlyInAnyOrderElementsOf(
                        names().map(Enum::getDeclaringClass).collect(Collectors.toSet()));
    }

    @Test
    void whatIsDecidedAgainstIsToldFromWhatIsNotDecided() {
        for (Codec codec : JsonSamples.codecs()) {
            assertThat(codec.write(Occasions.meetingToBeKept())).contains("\"publicised\":false", "\"relayedTo\":{}");
            assertThat(codec.write(Occasions.meeting())).doesNotContain("publicised", "relayedTo");
        }
    }

    @Test
    void whatAMarkingSaysAndItsIrregularitiesSurvive() {
        for (MarkingReading reading : ImmutableList.of(Marking.read("机密☆ 十年"), Marking.read("机密★10年"))) {
            for (Codec codec : JsonSamples.codecs()) {
                assertThat(codec.read(codec.write(reading), MarkingReading.class))
                        .isEqualTo(reading);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fullSamples")
    void aFullSampleLeavesNothingOut(Sample sample) throws ReflectiveOperationException {
        if (sample.value().equals(Samples.organsApproval())) {
            return;
        }
        ImmutableSet<String> exclusive = EXCLUSIVE.getOrDefault(sample.value(), ImmutableSet.of());
        for (Method method : attributes(sample.type())) {
            Object attribute = method.invoke(sample.value());
            if (!exclusive.contains(method.getName())) {
                assertThat(attribute)
                        .as("%s.%s", sample.type().getSimpleName(), method.getName())
                        .isNotIn(Optional.empty(), ImmutableList.of(), ImmutableSet.of());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fullSamples")
    void theMembersInJsonAreTheAttributesOfTheTypeAndNothingElse(Sample sample) {
        tools.jackson.databind.JsonNode written =
                SecrecyJson.standard().mapper().readTree(SecrecyJson.standard().write(sample.value()));
        if (!written.isObject()) {
            return;
        }
        Set<String> expected = attributes(sample.type()).stream()
                .filter(method -> !isAbsent(method, sample.value()))
                .map(Method::getName)
                .collect(Collectors.toSet());
        if (sample.value() instanceof Action) {
            expected.add(Action.KIND_MEMBER);
        }

        assertThat(written.propertyNames()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void anActThatAnotherUnitAddedSurvivesOnceItsKindIsKnown() {
        ImmutableList<ActionKind> kinds = ImmutableList.<ActionKind>builder()
                .addAll(ActionKinds.standard())
                .add(Stamp.KIND)
                .build();
        SecrecyJson json = SecrecyJson.of(kinds);
        Stamp stamp = Stamp.at(Samples.NOON);

        assertThat(json.readAction(json.write(stamp))).isEqualTo(stamp);
        assertThat(json.read(json.write(new LedgerEntry(1, stamp)), LedgerEntry.class))
                .isEqualTo(new LedgerEntry(1, stamp));
        assertThat(json.readAction(json.write(Samples.register(1)))).isEqualTo(Samples.register(1));
    }

    private static void survives(Codec writer, Codec reader, Sample sample) {
        assertThat((Object) reader.read(writer.write(sample.value()), sample.type()))
                .isEqualTo(sample.value());
    }

    private static boolean isValue(Class<?> type) {
        return type.isRecord() || hasBuilder(type) || !markedMembers(type).isEmpty();
    }

    private static Collection<Method> markedMembers(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonProperty.class))
                .toList();
    }

    /** What a value states of itself: a record's components, what is marked so, or what an interface leaves to its builder. */
    private static Collection<Method> attributes(Class<?> type) {
        if (!markedMembers(type).isEmpty()) {
            return markedMembers(type);
        }
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(java.lang.reflect.RecordComponent::getAccessor)
                    .toList();
        }
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers())
                        || Set.of("caseFile", "internalSpeech").contains(method.getName()))
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !Set.of("words", "toString").contains(method.getName()))
                .filter(method -> !isImplemented(type, method))
                .toList();
    }

    private static boolean isImplemented(Class<?> type, Method method) {
        return !method.isDefault()
                && Arrays.stream(type.getMethods())
                        .anyMatch(other -> other.isDefault()
                                && other.getName().equals(method.getName())
                                && other.getParameterCount() == 0);
    }

    private static boolean isAbsent(Method method, Object value) {
        try {
            Object attribute = method.invoke(value);
            return Optional.empty().equals(attribute)
                    || (attribute instanceof Collection<?> many
                            && many.isEmpty()
                            && !value.getClass().isRecord());
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(failure.getMessage(), failure);
        }
    }

    private static Set<Class<?>> valueTypes() throws IOException {
        return publicTypes()
                .filter(JsonRoundTripTest::isValue)
                .filter(type -> !type.equals(ActionKind.class))
                .collect(Collectors.toSet());
    }

    private static Stream<Class<?>> publicTypes() throws IOException {
        URL main = SecrecyLevel.class.getProtectionDomain().getCodeSource().getLocation();
        return ClassPath.from(JsonRoundTripTest.class.getClassLoader())
                .getTopLevelClassesRecursive("org.secrecy")
                .stream()
                .<Class<?>>map(ClassPath.ClassInfo::load)
                .filter(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().equals(main))
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
                .filter(type -> Modifier.isPublic(type.getModifiers()));
    }

    private static boolean hasBuilder(Class<?> type) {
        return type.isInterface()
                && Arrays.stream(type.getDeclaredClasses())
                        .anyMatch(nested -> nested.getSimpleName().equals("Builder"));
    }
}
