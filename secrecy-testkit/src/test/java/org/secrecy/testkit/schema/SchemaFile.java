package org.secrecy.testkit.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.secrecy.action.Action;
import org.secrecy.carrier.Carrier;
import org.secrecy.classification.MarkingReading;
import org.secrecy.custody.Custody;
import org.secrecy.ledger.LedgerEntry;
import org.secrecy.meeting.Meeting;
import org.secrecy.office.Roster;
import org.secrecy.policy.decision.Decision;
import org.secrecy.policy.decision.Obligation;

/**
 * The JSON Schemas that are published in the jars, one constant a file. To publish another, add its constant and regenerate as
 * {@link SchemaFilesTest} says.
 *
 * <p>Their directories have a hyphen, so that they are no packages: the module system closes packages, resources included.
 */
enum SchemaFile {
    ACTION("secrecy-core", "org/secrecy/json-schema/action", Action.class),
    LEDGER_ENTRY("secrecy-core", "org/secrecy/json-schema/ledger-entry", LedgerEntry.class),
    CUSTODY("secrecy-core", "org/secrecy/json-schema/custody", Custody.class),
    CARRIER("secrecy-core", "org/secrecy/json-schema/carrier", Carrier.class),
    ROSTER("secrecy-core", "org/secrecy/json-schema/roster", Roster.class),
    MEETING("secrecy-core", "org/secrecy/json-schema/meeting", Meeting.class),
    MARKING_READING("secrecy-core", "org/secrecy/json-schema/marking-reading", MarkingReading.class),
    DECISION("secrecy-policy", "org/secrecy/policy/json-schema/decision", Decision.class),
    OBLIGATION("secrecy-policy", "org/secrecy/policy/json-schema/obligation", Obligation.class),
    PROFILE("secrecy-policy", "org/secrecy/policy/json-schema/profile", ProfileForm.LaidOver.class);

    private final String module;
    private final String resource;
    private final Class<?> type;

    SchemaFile(String module, String path, Class<?> type) {
        this.module = module;
        this.resource = path + ".schema.json";
        this.type = type;
    }

    /** The type whose JSON it describes. */
    Class<?> type() {
        return type;
    }

    /** Its name on the class path and the module path. */
    String resource() {
        return resource;
    }

    /** Where it is checked in, seen from this module. */
    Path source() {
        return Path.of("..", module, "src", "main", "resources").resolve(resource);
    }

    /** What the jars hold. */
    String published() {
        try (InputStream stream =
                Objects.requireNonNull(SchemaFile.class.getClassLoader().getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the types say now. */
    String generated() {
        return SchemaWriter.write(type);
    }
}
