package org.secrecy.testkit.reference;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.secrecy.action.Action;
import org.secrecy.action.ActionKind;
import org.secrecy.json.SecrecyJson;
import org.secrecy.policy.decision.Verdict;
import org.secrecy.testkit.conformance.ConformanceCase;
import org.secrecy.testkit.conformance.ConformanceCases;
import tools.jackson.databind.json.JsonMapper;

/**
 * An act of a conformance case. Immutable and thread-safe.
 *
 * @param name the case, as a sentence
 * @param verdict the verdict that the case expects
 * @param json the act as the library writes it
 */
record ActExample(String name, String verdict, String json) {

    private static final SecrecyJson JSON = SecrecyJson.standard();

    /** One for each kind of act that has a case: the first that is permitted, or the first where none is. */
    static ImmutableMap<ActionKind, ActExample> all() {
        Map<ActionKind, ActExample> examples = new LinkedHashMap<>();
        for (ConformanceCase one : ConformanceCases.standard().cases()) {
            if (!one.isMalformed()) {
                Action act = JSON.readAction(one.request().get("action").toString());
                examples.merge(act.kind(), of(one, act), ActExample::better);
            }
        }
        return ImmutableMap.copyOf(examples);
    }

    private static ActExample of(ConformanceCase one, Action act) {
        String json = JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(JsonMapper.shared().readTree(JSON.write(act)));
        return new ActExample(one.name(), one.expected().get("verdict").stringValue(), json);
    }

    private ActExample better(ActExample later) {
        return !isPermitted() && later.isPermitted() ? later : this;
    }

    private boolean isPermitted() {
        return verdict.equals(Verdict.PERMITTED.name());
    }
}
