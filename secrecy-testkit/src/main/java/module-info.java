/** For those who test systems that embed the library: samples, generators, remedies applied. */
module org.secrecy.testkit {
    requires transitive org.secrecy.policy;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports org.secrecy.testkit;
    exports org.secrecy.testkit.arbitrary;
    exports org.secrecy.testkit.conformance;
    exports org.secrecy.testkit.coverage;
    exports org.secrecy.testkit.junit;
    exports org.secrecy.testkit.reading;
    exports org.secrecy.testkit.sample;

    // JUnit makes the extensions.
    opens org.secrecy.testkit.junit to
            org.junit.platform.commons;

    provides net.jqwik.api.SampleReportingFormat with
            org.secrecy.testkit.arbitrary.SecrecyReportingFormat;
    provides net.jqwik.api.providers.ArbitraryProvider with
            org.secrecy.testkit.arbitrary.SecrecyArbitraryProvider;
}
