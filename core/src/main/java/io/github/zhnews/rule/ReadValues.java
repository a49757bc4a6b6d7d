// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import io.github.zhnews.text.BoundedPattern;
import java.util.Objects;
import java.util.Optional;

/** The places; each shows itself as the call that makes it. */
final class ReadValues {
    private ReadValues() {}

    record Text(String css) implements Read.Text {
        Text {
            Objects.requireNonNull(css, "css");
        }

        @Override
        public Optional<String> selector() {
            return Optional.of(css);
        }

        @Override
        public String toString() {
            return "text(" + css + ")";
        }
    }

    record AllTexts(String css) implements Read.AllTexts {
        AllTexts {
            Objects.requireNonNull(css, "css");
        }

        @Override
        public Optional<String> selector() {
            return Optional.of(css);
        }

        @Override
        public String toString() {
            return "allTexts(" + css + ")";
        }
    }

    record Attribute(String css, String name) implements Read.Attribute {
        Attribute {
            Objects.requireNonNull(css, "css");
            Objects.requireNonNull(name, "name");
        }

        @Override
        public Optional<String> selector() {
            return Optional.of(css);
        }

        @Override
        public String toString() {
            return "attr(" + css + ", " + name + ")";
        }
    }

    record Meta(String key) implements Read.Meta {
        Meta {
            Objects.requireNonNull(key, "key");
        }

        @Override
        public String toString() {
            return "meta(" + key + ")";
        }
    }

    record After(String css, String label) implements Read.After {
        After {
            if (label.isBlank()) {
                throw new IllegalArgumentException("a label is missing for " + css);
            }
            Objects.requireNonNull(css, "css");
        }

        @Override
        public Optional<String> selector() {
            return Optional.of(css);
        }

        @Override
        public String toString() {
            return "after(" + css + ", " + label + ")";
        }
    }

    record Match(String css, String regex) implements Read.Match {
        Match {
            Objects.requireNonNull(css, "css");
            BoundedPattern.compile(regex);
        }

        @Override
        public Optional<String> selector() {
            return Optional.of(css);
        }

        @Override
        public String toString() {
            return "match(" + css + ", " + regex + ")";
        }
    }

    record JsonLd(String path) implements Read.JsonLd {
        JsonLd {
            if (path.isBlank()) {
                throw new IllegalArgumentException("a path into the JSON-LD is missing");
            }
            Names.checkPath(path);
        }

        @Override
        public String toString() {
            return "jsonLd(" + path + ")";
        }
    }

    record Script(String name, String path) implements Read.Script {
        Script {
            if (name.isBlank() || name.equals("#")) {
                throw new IllegalArgumentException("a script's variable or selector is missing for path " + path);
            }
            Names.checkPath(path);
        }

        @Override
        public Optional<String> selector() {
            boolean isSelector = name.startsWith("#") || name.indexOf('[') >= 0 || name.startsWith(".");
            return isSelector ? Optional.of(name) : Optional.empty();
        }

        @Override
        public String toString() {
            return "script(" + name + ", " + path + ")";
        }
    }
}
