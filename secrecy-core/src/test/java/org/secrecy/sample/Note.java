package org.secrecy.sample;

/** A value type written by hand, whose implementation names its fields otherwise than the type its members. */
public interface Note {

    /** What it says. */
    String text();

    /** A builder written by hand. */
    final class Builder {
        private String text = "";

        public Builder text(String text) {
            this.text = text;
            return this;
        }

        public Note build() {
            return new Paper(text);
        }
    }

    /** The value. */
    final class Paper implements Note {
        private final String words;

        private Paper(String words) {
            this.words = words;
        }

        @Override
        public String text() {
            return words;
        }
    }
}
