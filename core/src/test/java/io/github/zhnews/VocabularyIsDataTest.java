// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words belong to the vocabulary's files: code that lists them must be kept in step with other code that does. */
class VocabularyIsDataTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])'", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}+");

    /** Numbers, dates and zones are read character by character: there words are a part of the grammar. */
    private static final int MOST = 250;

    private static final int MOST_IN_A_FILE = 30;

    @Test
    void codeHasHardlyAnyChineseWords() throws IOException {
        Map<String, Long> words = new TreeMap<>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                long count = LITERAL.matcher(code)
                        .results()
                        .mapToLong(literal ->
                                WORD.matcher(literal.group()).results().count())
                        .sum();
                words.put(SOURCES.relativize(file).toString(), count);
            }
        }

        assertThat(words).hasSizeGreaterThan(200);
        assertThat(words).allSatisfy((file, count) -> assertThat(count).as(file).isLessThanOrEqualTo(MOST_IN_A_FILE));
        assertThat(words.values().stream().mapToLong(n -> n).sum()).isLessThan(MOST);
    }
}
