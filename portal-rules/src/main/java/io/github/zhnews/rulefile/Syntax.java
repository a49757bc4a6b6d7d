// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Makes nodes of YAML, and messages for newcomers of what is no YAML. */
final class Syntax {
    /** The arguments of a place are six deep, and nothing in a rule is deeper; the composer recurses. */
    private static final int MAX_DEPTH = 16;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema()) // all is text: 2024-01 is no date and 163 no number
            .setAllowNonScalarKeys(true) // refused later, where their place is known
            .setMaxAliasesForCollections(50)
            .setCodePointLimit(RuleText.MAX_CHARS)
            .build();

    private Syntax() {}

    /** The node that all others are in. */
    static Node root(RuleText text) {
        try {
            check(text);
            return new Composer(SETTINGS, parser(text))
                    .getSingleNode()
                    .orElseThrow(() -> text.wrong(0, "it is empty: a rule has id, name, hosts and layouts"));
        } catch (MarkedYamlEngineException e) {
            throw malformed(text, e);
        } catch (ReaderException e) {
            throw text.wrong(text.offset(e.getPosition()), "a control character can't be read");
        } catch (YamlEngineException e) {
            throw new RuleFileException(text.file(), "it can't be read: " + e.getMessage(), e);
        }
    }

    /** Refuses what would be deep recursion or a type of its own, before any node is made. */
    private static void check(RuleText text) {
        int depth = 0;
        for (var events = parser(text); events.hasNext(); ) {
            var event = events.next();
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > MAX_DEPTH) {
                throw wrong(text, event.getStartMark(), "it is nested deeper than any rule");
            }
            var tag = event instanceof CollectionStartEvent start
                    ? start.getTag()
                    : event instanceof ScalarEvent scalar ? scalar.getTag() : Optional.<String>empty();
            if (tag.isPresent()) {
                throw wrong(
                        text, event.getStartMark(), "tags are not used here; a text with ! at its start needs quotes");
            }
        }
    }

    private static Parser parser(RuleText text) {
        return new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text.text()));
    }

    private static RuleFileException malformed(RuleText text, MarkedYamlEngineException e) {
        var context = Objects.requireNonNullElse(e.getContext(), "");
        var problem = Objects.requireNonNullElse(e.getProblem(), "");
        int hash = context.contains("flow") ? Comments.inBrackets(text.text(), offset(text, e.getProblemMark())) : -1;
        if (hash >= 0) {
            return text.unquoted(hash);
        }
        var whole = problem.startsWith("but ") ? context + ", " + problem : problem;
        // What is never closed is at fault where it begins, not at the end of the file.
        boolean isOpen = problem.contains("end of stream") || problem.contains("stream end");
        var mark = isOpen && e.getContextMark().isPresent() ? e.getContextMark() : e.getProblemMark();
        return wrong(text, mark, "it is not well-formed YAML: " + whole + hint(context, problem));
    }

    /** What a newcomer to YAML most likely got wrong. */
    private static String hint(String context, String problem) {
        if (context.contains("flow")) {
            return "; in a list in brackets, a text with any of [ ] { } , # must be in quotes";
        } else if (context.contains("alias") || problem.contains("alias")) {
            return "; a text that begins with * must be in quotes";
        } else if (problem.contains("escape character")) {
            return "; in single quotes a backslash stands for itself";
        } else if (problem.contains("found '<scalar>'")) {
            return "; a text that begins with [ or a quote must be in quotes as a whole";
        } else if (problem.contains("<block mapping start>")) {
            return "; is it indented as what stands above?";
        } else if (problem.contains("mapping values")) {
            return "; a text with a colon and a blank in it must be in quotes";
        }
        return "";
    }

    private static RuleFileException wrong(RuleText text, Optional<Mark> mark, String reason) {
        return text.wrong(offset(text, mark), reason);
    }

    private static int offset(RuleText text, Optional<Mark> mark) {
        return text.offset(mark.map(Mark::getIndex).orElse(0));
    }
}
