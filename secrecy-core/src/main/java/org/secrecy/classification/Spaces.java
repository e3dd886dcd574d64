package org.secrecy.classification;

import java.util.stream.Collectors;

/** The two spaces that occur in markings: the ordinary one and the full-width one. */
final class Spaces {

    private static final char FULL_WIDTH = '　';

    private Spaces() {}

    static boolean isSpace(int character) {
        return character == ' ' || character == FULL_WIDTH;
    }

    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static String remove(String text) {
        return text.chars()
                .filter(character -> !isSpace(character))
                .mapToObj(character -> String.valueOf((char) character))
                .collect(Collectors.joining());
    }
}
