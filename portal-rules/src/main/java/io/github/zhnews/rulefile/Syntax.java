// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import java.util.Objects;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.snakeyaml.engine.v2.tokens.CommentToken;

/** Makes nodes of YAML, and messages for newcomers of what is no YAML. */
final class Syntax {
    /** The arguments of a place are six deep, and nothing in a rule is deeper; the composer recurses. */
    private static final int MAX_DEPTH = 16;

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][^\\s,\\]}\"']{0,40}");

    private static final LoadSettings WITH_COMMENTS =
            LoadSettings.builder().setParseComments(true).build();

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema()) // all is text: 2024-01 is no date and 163 no number
            .setAllowNonScalarKeys(true) // refused later, where their place is known
            .setMaxAliasesForCollections(50)
            .build();

    private Syntax() {}

    /** The node that all others are in. */
    static Node root(RuleText text) {
        int undecoded = text.text().indexOf('\uFFFD');
        if (undecoded >= 0) {
            throw text.wrong(undecoded, "it is not UTF-8: save the file in that encoding");
        }
        try {
            checkTokens(text);
            return new Composer(SETTINGS, new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text.text())))
                    .getSingleNode()
                    .orElseThrow(() -> text.wrong(0, "it is empty: a rule has id, name, hosts and layouts"));
        } catch (MarkedYamlEngineException e) {
            throw malformed(text, e);
        } catch (ReaderException e) {
            int offset = text.text().offsetByCodePoints(0, e.getPosition());
            throw text.wrong(offset, "a control character can't be read");
        } catch (YamlEngineException e) {
            throw new RuleFileException(text.file(), "it can't be read: " + e.getMessage(), e);
        }
    }

    /** Refuses what would be deep recursion, a type of its own or a comment by mistake, before any node is made. */
    private static void checkTokens(RuleText text) {
        int depth = 0;
        try {
            var tokens = new ScannerImpl(WITH_COMMENTS, new StreamReader(WITH_COMMENTS, text.text()));
            while (tokens.hasNext()) {
                var token = tokens.next();
                var mark = token.getStartMark();
                switch (token.getTokenId()) {
                    case BlockMappingStart, BlockSequenceStart, FlowMappingStart, FlowSequenceStart -> depth++;
                    case BlockEnd, FlowMappingEnd, FlowSequenceEnd -> depth--;
                    case Tag ->
                        throw text.wrong(mark, "tags are not used here; a text with ! at its start needs quotes");
                    case Comment -> checkComment(text, (CommentToken) token);
                    default -> {}
                }
                if (depth > MAX_DEPTH) {
                    throw text.wrong(mark, "it is nested deeper than any rule");
                }
            }
        } catch (MarkedYamlEngineException e) {
            // What is no token is for the parser to tell, which may find a fault before it.
        }
    }

    /**
     * Refuses {@code #text}, which is a comment to YAML and was meant for a selector. Not so what isn't ASCII, for many a comment
     * in Chinese has no blank behind its #, and a line that begins with #, for it was commented out.
     */
    private static void checkComment(RuleText text, CommentToken comment) {
        var word = WORD.matcher(comment.getValue());
        boolean isLine =
                comment.getStartMark().filter(mark -> mark.getColumn() == 0).isPresent();
        if (!isLine && word.lookingAt()) {
            var reason =
                    "a text with #" + word.group() + " in it must be in quotes; a comment has a blank behind its #";
            throw text.wrong(comment.getStartMark(), reason);
        }
    }

    private static RuleFileException malformed(RuleText text, MarkedYamlEngineException e) {
        var context = Objects.requireNonNullElse(e.getContext(), "");
        var problem = Objects.requireNonNullElse(e.getProblem(), "");
        var whole = problem.startsWith("but ") ? context + ", " + problem : problem;
        // What is never closed is at fault where it begins, not at the end of the file.
        boolean isOpen = problem.contains("end of stream") || problem.contains("stream end");
        var mark = isOpen && e.getContextMark().isPresent() ? e.getContextMark() : e.getProblemMark();
        return text.wrong(mark, "it is not well-formed YAML: " + whole + hint(context, problem));
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
}
