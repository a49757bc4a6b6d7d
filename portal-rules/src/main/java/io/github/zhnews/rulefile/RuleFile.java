// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import io.github.zhnews.rule.PortalRule;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads a portal's rule from YAML.
 *
 * <pre>{@code
 * id: shancheng
 * name: 山城早报
 * hosts: [shancheng.example]
 * layouts:
 *   - name: pc-2024
 *     seen: {from: 2024-01, to: 2026-10, pages: 5}
 *     has: ["h1.title", "#text"]
 *     title:
 *       - text: "h1.title"
 *       - meta: "og:title"
 *     published:
 *       - attr: ["time.pub", "datetime"]
 *       - match: [".info", '(\d{4}-\d{2}-\d{2})']
 *     source: {after: [".info", "来源"]}
 *     body: "#text"
 *     drop: [".ad", ".share"]
 * }</pre>
 *
 * <p>The keys of a layout are the methods of {@link io.github.zhnews.rule.LayoutBuilder}, the keys of a place are those of
 * {@link io.github.zhnews.rule.Read}; both mean the same as there, and arguments stand in the same order. Where a list has
 * one element, that may stand alone. A rule for a content management system has no {@code hosts}, and {@code elsewhere} in
 * each layout.
 *
 * <p>Selectors that begin with {@code #}, <code>[</code> or {@code *} must be in quotes, and so must those with a {@code #}
 * behind a blank, for YAML takes these as something else; so must those with brackets or commas in a list in brackets. A comment
 * has a blank behind its {@code #}, if it doesn't begin a line. Regular expressions are best in single quotes, in which a
 * backslash stands for itself. All values are text: {@code 2024} is what it looks like. Anchors and aliases may be used, tags and
 * merge keys may not.
 */
public final class RuleFile {
    private RuleFile() {}

    /**
     * Reads a file.
     *
     * @param file a file in UTF-8 of at most 262,144 characters
     * @return the rule, which does not change with the file
     * @throws RuleFileException if the file can't be read or its rule is not well formed
     */
    public static PortalRule load(Path file) {
        return RuleReader.read(RuleText.of(file)).rule();
    }

    /**
     * Reads a text.
     *
     * @param text the content of a rule file, of at most 262,144 characters
     * @param nameForMessages what to call the text in messages, such as {@code shancheng.yaml}
     * @return the rule
     * @throws RuleFileException if the rule is not well formed
     */
    public static PortalRule read(String text, String nameForMessages) {
        Objects.requireNonNull(nameForMessages, "nameForMessages");
        return RuleReader.read(new RuleText(nameForMessages, text)).rule();
    }
}
