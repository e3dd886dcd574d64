package org.secrecy.examples.jackson2;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.secrecy.json.SecrecyJackson2Module;

/** The two ways in which a system that stays with Jackson 2 reads and writes the library's values. */
public final class Mappers {

    private Mappers() {}

    /** The library's own mapper, which refuses what it does not know, duplicates, and numbers written as texts. */
    public static ObjectMapper strict() {
        return SecrecyJackson2Module.strictMapper();
    }

    /** The system's mapper as it is, taught the library's values by one module. */
    public static ObjectMapper plain() {
        return new ObjectMapper().registerModule(new SecrecyJackson2Module());
    }
}
