/** For those who test systems that embed the library: samples, generators, remedies applied. */
module org.secrecy.testkit {
    requires transitive org.secrecy.policy;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports org.secrecy.testkit;
    exports org.secrecy.testkit.arbitrary;
    exports org.secrecy.testkit.conformance;

    provides net.jqwik.api.providers.ArbitraryProvider with
            org.secrecy.testkit.arbitrary.SecrecyArbitraryProvider;
}
