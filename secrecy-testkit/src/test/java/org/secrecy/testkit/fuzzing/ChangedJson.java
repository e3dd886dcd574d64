package org.secrecy.testkit.fuzzing;

import java.util.List;
import java.util.regex.Pattern;
import org.secrecy.json.SecrecyJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * A valid JSON text with a few changes, as the choices say: members taken away, added, named otherwise or standing twice,
 * values replaced by hostile ones or by values from elsewhere in the text.
 */
final class ChangedJson {

    private static final int MOST_CHANGES = 4;
    private static final int LONGEST = 50_000;
    private static final int DEEPEST = 12;
    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}.*");

    private final JsonNode root;
    private final Choices choices;

    private ChangedJson(JsonNode root, Choices choices) {
        this.root = root;
        this.choices = choices;
    }

    /** The text of the changed JSON, which need not be JSON any more. */
    static String of(JsonNode json, Choices choices) {
        ChangedJson changed = new ChangedJson(json.deepCopy(), choices);
        int changes = 1 + choices.below(MOST_CHANGES);
        for (int change = 0; change < changes; change++) {
            changed.change();
        }
        return SecrecyJson.standard().mapper().writeValueAsString(changed.root);
    }

    /** Goes down from the root, at each step into one of the members or elements, and changes where it stops. */
    private void change() {
        JsonNode parent = root;
        for (int depth = 0; depth < DEEPEST && !parent.isEmpty(); depth++) {
            int index = choices.below(parent.size());
            JsonNode child = parent.isObject() ? parent.get(names(parent).get(index)) : parent.get(index);
            if (child.isEmpty() || choices.onceIn(4)) {
                changeChild(parent, index, child);
                return;
            }
            parent = child;
        }
    }

    private void changeChild(JsonNode parent, int index, JsonNode child) {
        if (parent instanceof ObjectNode object) {
            changeMember(object, names(object).get(index), child);
        } else if (parent instanceof ArrayNode array) {
            changeElement(array, index, child);
        }
    }

    private void changeMember(ObjectNode object, String name, JsonNode value) {
        switch (choices.below(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.putRawValue(name, new RawValue(value + ",\"" + name + "\":" + value)); // stands twice
            case 2 -> object.set(choices.onceIn(2) ? name + "s" : "unknown", value);
            case 3 -> {
                object.remove(name);
                object.set(choices.text(40), value);
            }
            default -> object.putRawValue(name, new RawValue(replacement(value)));
        }
    }

    private void changeElement(ArrayNode array, int index, JsonNode value) {
        switch (choices.below(6)) {
            case 0 -> array.remove(index);
            case 1 -> array.add(value);
            case 2 -> {
                // Repeating what was repeated already would soon fill the memory.
                int times = 1
                        + choices.below(
                                Math.max(1, LONGEST / (1 + value.toString().length())));
                for (int time = 0; time < times; time++) {
                    array.add(value);
                }
            }
            default -> array.setRawValue(index, new RawValue(replacement(value)));
        }
    }

    private String replacement(JsonNode value) {
        boolean time = value.isString() && TIME.matcher(value.stringValue()).matches();
        return switch (choices.below(6)) {
            case 0 -> elsewhere();
            case 1 -> "[" + value + "]";
            case 2 -> changedText(value);
            case 3 -> String.valueOf(choices.below(Integer.MAX_VALUE));
            default -> choices.oneOf(time ? HostileValues.TIMES : HostileValues.ALL);
        };
    }

    private String changedText(JsonNode value) {
        String text = value.isString() ? value.stringValue() : value.toString();
        int place = choices.below(text.length() + 1);
        String changed = text.substring(0, place)
                + choices.text(8)
                + text.substring(Math.min(text.length(), place + choices.below(3)));
        return SecrecyJson.standard().write(changed);
    }

    private String elsewhere() {
        JsonNode found = root;
        for (int depth = 0; depth < DEEPEST && !found.isEmpty() && choices.onceIn(2); depth++) {
            found = found.values().stream().toList().get(choices.below(found.size()));
        }
        String text = found.toString();
        return text.length() <= LONGEST ? text : "[]";
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
