/** The regulation, speaking: rules, decisions with their reasons and remedies, audits. */
@SuppressWarnings("module") // Jackson 2 is there only for those who bring it
module org.secrecy.policy {
    requires transitive org.secrecy;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports org.secrecy.policy;
    exports org.secrecy.policy.audit;
    exports org.secrecy.policy.decision;
    exports org.secrecy.policy.profile;
    exports org.secrecy.policy.regulation;
    exports org.secrecy.policy.rule;

    opens org.secrecy.policy.decision to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
