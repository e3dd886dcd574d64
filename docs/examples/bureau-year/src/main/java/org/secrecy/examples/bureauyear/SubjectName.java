package org.secrecy.examples.bureauyear;

import org.secrecy.policy.audit.AuditReport;

/** How the report names what an act or a duty is of: what goes by the title of a carrier is named by that carrier's number. */
final class SubjectName {

    private SubjectName() {}

    static String of(String subject, AuditReport audit) {
        return audit.custodies().stream()
                .filter(custody -> custody.carrier().title().equals(subject))
                .findFirst()
                .map(custody -> custody.id().toString())
                .orElse(subject);
    }
}
