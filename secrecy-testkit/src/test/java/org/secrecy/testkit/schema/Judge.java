package org.secrecy.testkit.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Judges JSON by a schema; a validator that knows nothing of this library. */
final class Judge {

    private final Schema schema;

    private Judge(String schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
    }

    /** A judge by what the jars hold. */
    static Judge by(SchemaFile file) {
        return new Judge(file.published());
    }

    /** A judge by this text. */
    static Judge by(String schema) {
        return new Judge(schema);
    }

    /** What is wrong with the JSON; empty where nothing is. */
    List<Error> errors(String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
