/** The nouns and the acts of a bureau's secrecy regulation: immutable values, with no opinion about what is allowed. */
@SuppressWarnings("module") // the modules that depend on this one are named before they are built
module org.secrecy {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.google.common;
    requires transitive org.jspecify;
    requires transitive tools.jackson.databind;
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.datatype.jdk8;
    requires static com.fasterxml.jackson.datatype.jsr310;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports org.secrecy.action;
    exports org.secrecy.archive;
    exports org.secrecy.carrier;
    exports org.secrecy.classification;
    exports org.secrecy.classifying;
    exports org.secrecy.computing;
    exports org.secrecy.copying;
    exports org.secrecy.custody;
    exports org.secrecy.fax;
    exports org.secrecy.foreign;
    exports org.secrecy.incident;
    exports org.secrecy.json;
    exports org.secrecy.language;
    exports org.secrecy.ledger;
    exports org.secrecy.loan;
    exports org.secrecy.meeting;
    exports org.secrecy.office;
    exports org.secrecy.publicity;
    exports org.secrecy.supervision;
    exports org.secrecy.style to
            org.secrecy.policy,
            org.secrecy.testkit;

    opens org.secrecy.action to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.secrecy.archive to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.secrecy.carrier to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.secrecy.classification to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.secrecy.classifying to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.secrecy.computing to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.secrecy.copying to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.secrecy.custody to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.secrecy.fax to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.secrecy.foreign to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.secrecy.incident to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.secrecy.ledger to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.secrecy.loan to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.secrecy.meeting to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.secrecy.office to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.secrecy.publicity to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.secrecy.supervision to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
