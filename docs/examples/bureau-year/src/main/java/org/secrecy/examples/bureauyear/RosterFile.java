package org.secrecy.examples.bureauyear;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.secrecy.json.JsonRefusedException;
import org.secrecy.json.SecrecyJson;
import org.secrecy.language.Phrase;
import org.secrecy.office.Roster;

/** Reads a roster from a file in UTF-8. */
final class RosterFile {

    private static final String NAME = "roster-2025.json";
    private static final Phrase ROSTER = Phrase.of("任职名册", "roster");

    private RosterFile() {}

    /** The roster that is read where none is named: the one that lies beside the ledger, if one does. */
    static Optional<Path> beside(Path ledger) {
        return Optional.of(ledger.resolveSibling(NAME)).filter(Files::exists);
    }

    /**
     * The roster in the file.
     *
     * @throws UnreadableException if the file can't be read or holds no roster
     */
    static Roster read(Path file) throws UnreadableException {
        StringWriter json = new StringWriter();
        try (Reader text = TextFile.open(file)) {
            text.transferTo(json);
            return SecrecyJson.standard().read(json.toString(), Roster.class);
        } catch (IOException failure) {
            throw UnreadableException.of(ROSTER, file, failure);
        } catch (JsonRefusedException refused) {
            throw UnreadableException.of(ROSTER, file, refused);
        }
    }
}
