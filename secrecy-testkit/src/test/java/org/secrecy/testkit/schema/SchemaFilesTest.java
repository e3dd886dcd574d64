package org.secrecy.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secrecy.json.ActionKinds;
import org.secrecy.testkit.generated.GeneratedFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that are checked in are those that the types make. */
class SchemaFilesTest {

    @ParameterizedTest
    @EnumSource
    void theFileIsWhatTheTypesSay(SchemaFile file) {
        new GeneratedFile(file.source(), file.generated()).mustBeCurrent(SchemaFilesTest.class);
    }

    @ParameterizedTest
    @EnumSource
    void theFileIsAValidSchema(SchemaFile file) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                        .validate(file.generated(), InputFormat.JSON))
                .isEmpty();
    }

    /** On the module path a resource in a package is for its own module alone; a directory that can be no package is for all. */
    @ParameterizedTest
    @EnumSource
    void theDirectoryIsNoPackage(SchemaFile file) {
        String directory = file.resource().substring(0, file.resource().lastIndexOf('/'));
        assertThat(SourceVersion.isName(directory.replace('/', '.'))).isFalse();
    }

    @Test
    void everyKindOfActIsOffered() {
        JsonNode action = JsonMapper.shared().readTree(SchemaFile.ACTION.generated());
        assertThat(action.get("oneOf")).hasSameSizeAs(ActionKinds.standard());
        ActionKinds.standard()
                .forEach(kind -> assertThat(action.at("/$defs/" + kind.code() + "/properties/act/const")
                                .stringValue())
                        .isEqualTo(kind.code()));
    }
}
