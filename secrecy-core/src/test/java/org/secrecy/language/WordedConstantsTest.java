package org.secrecy.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secrecy.carrier.Medium;
import org.secrecy.carrier.Origin;
import org.secrecy.carrier.PersonalFile;
import org.secrecy.classification.Grade;
import org.secrecy.classification.Irregularity;
import org.secrecy.classification.SecrecyLevel;
import org.secrecy.computing.Credential;
import org.secrecy.copying.Machine;
import org.secrecy.custody.Stage;
import org.secrecy.foreign.MeansOfSending;
import org.secrecy.foreign.VisitorKind;
import org.secrecy.incident.Measure;
import org.secrecy.meeting.Recording;
import org.secrecy.office.Body;
import org.secrecy.office.Post;
import org.secrecy.office.UnitKind;
import org.secrecy.publicity.PublicityForm;

/** The words of every constant that a person may read. */
class WordedConstantsTest {

    static ImmutableList<Class<? extends Worded>> types() {
        return ImmutableList.of(
                Body.class,
                Credential.class,
                Grade.class,
                Irregularity.class,
                Machine.class,
                MeansOfSending.class,
                Measure.class,
                Medium.class,
                Origin.class,
                PersonalFile.class,
                Post.class,
                PublicityForm.class,
                Recording.class,
                SecrecyLevel.class,
                Stage.class,
                UnitKind.class,
                VisitorKind.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void noTwoConstantsOfATypeReadTheSame(Class<? extends Worded> type) {
        List<Phrase> words =
                Arrays.stream(type.getEnumConstants()).map(Worded::words).toList();

        assertThat(words).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(words).extracting(phrase -> phrase.in(Locale.CHINA)).doesNotHaveDuplicates();
        assertThat(words).extracting(Phrase::english).doesNotHaveDuplicates();
    }
}
