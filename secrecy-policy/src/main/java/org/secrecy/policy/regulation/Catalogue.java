package org.secrecy.policy.regulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.secrecy.json.JsonTree;
import org.secrecy.language.Phrase;
import org.secrecy.policy.decision.ProvisionNumber;
import tools.jackson.databind.JsonNode;

/** All provisions of the bureau's regulation, as data: number, kinds and summary. Immutable and thread-safe. */
public final class Catalogue {

    private static final Catalogue STANDARD = new Catalogue(read());

    private final ImmutableMap<ProvisionNumber, Provision> provisions;

    private Catalogue(ImmutableMap<ProvisionNumber, Provision> provisions) {
        this.provisions = provisions;
    }

    /** The catalogue of the bureau's regulation. */
    public static Catalogue standard() {
        return STANDARD;
    }

    /** The provisions by number, in order. */
    public ImmutableMap<ProvisionNumber, Provision> provisions() {
        return provisions;
    }

    /** The provision of this number; empty where there is none. */
    public Optional<Provision> provision(ProvisionNumber number) {
        return Optional.ofNullable(provisions.get(number));
    }

    private static ImmutableMap<ProvisionNumber, Provision> read() {
        ImmutableMap.Builder<ProvisionNumber, Provision> provisions = ImmutableMap.builder();
        for (JsonNode node : JsonTree.read(resource())) {
            Provision provision = provision(node);
            provisions.put(provision.number(), provision);
        }
        return provisions.buildOrThrow();
    }

    private static Provision provision(JsonNode node) {
        ImmutableSet.Builder<ProvisionKind> kinds = ImmutableSet.builder();
        for (JsonNode kind : node.get("kinds")) {
            kinds.add(ProvisionKind.valueOf(kind.stringValue().toUpperCase(Locale.ROOT)));
        }
        return new Provision(
                ProvisionNumber.parse(node.get("number").stringValue()),
                kinds.build(),
                Phrase.of(node.get("chinese").stringValue(), node.get("english").stringValue()));
    }

    private static String resource() {
        // Only a class of this module may open it on the module path.
        try (InputStream resource = Catalogue.class.getResourceAsStream("provisions.json")) {
            return new String(
                    Objects.requireNonNull(resource, "provisions.json").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
