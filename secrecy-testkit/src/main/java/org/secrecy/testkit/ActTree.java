package org.secrecy.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import java.util.List;
import org.secrecy.action.Action;
import org.secrecy.json.SecrecyJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An act as a tree of JSON, in which a member is changed by its name, whatever the kind of act. A name may be a path, such as {@code
 * meeting.recorder}. Not thread-safe.
 */
final class ActTree {

    private static final JsonMapper MAPPER = SecrecyJson.standard().mapper();
    private static final Splitter PATH = Splitter.on('.');

    private final ObjectNode root;

    private ActTree(ObjectNode root) {
        this.root = root;
    }

    static ActTree of(Action action) {
        JsonNode written = MAPPER.readTree(SecrecyJson.standard().write(action));
        return new ActTree((ObjectNode) written);
    }

    /** Gives the member this value. */
    void set(String member, Object value) {
        ObjectNode owner = owner(member);
        owner.set(name(member), MAPPER.valueToTree(value));
    }

    /** Adds these values to the member, which is a list or a set. */
    void add(String member, Object... values) {
        for (Object value : values) {
            owner(member).withArray(name(member)).add(MAPPER.<JsonNode>valueToTree(value));
        }
    }

    /**
     * The act that the tree writes.
     *
     * @throws org.secrecy.json.JsonRefusedException if it writes none, as where a member is not one of this kind of act
     */
    Action read() {
        return SecrecyJson.standard().readAction(root.toString());
    }

    private ObjectNode owner(String member) {
        List<String> path = PATH.splitToList(member);
        JsonNode owner = root;
        for (String name : path.subList(0, path.size() - 1)) {
            owner = owner.path(name);
        }
        checkArgument(owner instanceof ObjectNode, "the act must have the member %s, but has not", member);
        return (ObjectNode) owner;
    }

    private static String name(String member) {
        return member.substring(member.lastIndexOf('.') + 1);
    }
}
