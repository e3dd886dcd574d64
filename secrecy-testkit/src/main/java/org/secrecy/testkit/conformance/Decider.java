package org.secrecy.testkit.conformance;

import tools.jackson.databind.JsonNode;

/** Anything that can decide an act given as JSON. Implementations should be thread-safe. */
@FunctionalInterface
public interface Decider {

    /**
     * The answer to one request.
     *
     * @param request an object with the member {@code action}, and where they are given {@code custodies} (an array), {@code roster}
     *     and {@code profile} (laid over the standard one)
     * @return a decision in JSON, or an object with the one member {@code malformed}: the path at which the act can't be read
     */
    JsonNode decide(JsonNode request);
}
