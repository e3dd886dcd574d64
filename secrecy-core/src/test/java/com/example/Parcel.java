package com.example;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * A record of a system that embeds the library: how it looks in JSON is that system's business.
 *
 * @param contents what it holds
 * @param weight in grams
 * @param sender who sent it
 * @param day the day of the week on which it came
 */
public record Parcel(String contents, int weight, Optional<String> sender, DayOfWeek day) {

    /** Whether it weighs a kilogram or more. */
    public boolean isHeavy() {
        return weight >= 1000;
    }
}
