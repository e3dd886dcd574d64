package org.secrecy.policy.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The numbers and choices of a unit: what each was from which day on, and why.
 *
 * <pre>{@code
 * Profile ours = Profile.standard().overriddenBy("""
 *     {"profile": "ours", "parameters": {
 *       "loan-days": {"values": [{"from": "2026-01-01", "value": 2, "source": "our order 7 of 2025"}]}}}""");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Profile {

    /** Before the first day of any value there is none. */
    private static final Settings BEFORE = new Settings(LocalDate.MIN, ImmutableMap.of());

    private static final Profile STANDARD = new Profile("standard", StandardProfile.entries());

    private final String name;
    private final ImmutableMap<String, ParameterEntry> entries;
    private final ImmutableList<Settings> settings;
    private final ImmutableList<DatedZone> zones;

    Profile(String name, ImmutableMap<String, ParameterEntry> entries) {
        this.name = name;
        this.entries = entries;
        SortedSet<LocalDate> days = new TreeSet<>();
        for (ParameterEntry entry : entries.values()) {
            for (DatedValue value : entry.values()) {
                days.add(value.from());
            }
        }
        ImmutableList.Builder<Settings> byDay = ImmutableList.builder();
        for (LocalDate day : days) {
            byDay.add(settingsFrom(day));
        }
        this.settings = byDay.build().reverse();
        ParameterEntry zone = entries.get(Parameters.TIME_ZONE.name());
        ImmutableList.Builder<DatedZone> byBeginning = ImmutableList.builder();
        if (zone != null) {
            for (DatedValue value : zone.values()) {
                byBeginning.add(DatedZone.of(value.from(), (ZoneId) value.value()));
            }
        }
        this.zones = byBeginning.build().reverse();
    }

    /** The profile that comes with the library: the defaults of every parameter. */
    public static Profile standard() {
        return STANDARD;
    }

    /**
     * This profile with the values of another laid over it: from the day that each names, its value holds.
     *
     * <p>The text is a JSON object of the members {@code profile}, a name, and {@code parameters}, an object that holds for each
     * parameter changed its {@code values}, each with {@code from}, {@code value} and {@code source}.
     *
     * @throws org.secrecy.json.JsonRefusedException if the text is not of that form, names a parameter that does not exist, gives a
     *     value of the wrong type, or loosens a limit; it says where
     */
    public Profile overriddenBy(String json) {
        return ProfileReader.readOver(this, json);
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** What the profile says of each parameter, by its name. */
    public ImmutableMap<String, ParameterEntry> entries() {
        return entries;
    }

    /** The values that hold on the day. */
    public Settings on(LocalDate day) {
        for (int index = 0; index < settings.size(); index++) { // an iterator would be made at every decision
            if (settings.get(index).holdOn(day)) {
                return settings.get(index);
            }
        }
        return BEFORE;
    }

    /** The calendar day of the instant, in the time zone that holds then. */
    public LocalDate day(Instant at) {
        LocalDate day = null;
        for (int index = 0; index < zones.size(); index++) {
            DatedZone zone = zones.get(index);
            day = zone.day(at);
            if (zone.holdsOn(day)) {
                return day;
            }
        }
        if (day == null) {
            throw new IllegalStateException("the profile must set " + Parameters.TIME_ZONE.name() + ", but does not");
        }
        return day;
    }

    private Settings settingsFrom(LocalDate day) {
        ImmutableMap.Builder<Parameter<?>, Object> values = ImmutableMap.builder();
        for (ParameterEntry entry : entries.values()) {
            Optional<DatedValue> value = entry.on(day);
            if (value.isPresent()) {
                values.put(entry.parameter(), value.get().value());
            }
        }
        return new Settings(day, values.buildOrThrow());
    }
}
