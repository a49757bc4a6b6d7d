// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.zhnews.model.Candidate;
import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Explanation;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Finding;
import io.github.zhnews.model.LayoutTrial;
import io.github.zhnews.model.LineDecision;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.Reason;
import io.github.zhnews.model.Removed;
import io.github.zhnews.model.Report;
import io.github.zhnews.model.Warning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads reports and explanations. Fields that this version does not know are passed over. */
record ReportReader(ArticleReader articles) {

    Extraction extraction(JsonObject json) throws JsonMappingException {
        return Extraction.of(articles.article(json), report(json));
    }

    Explanation explanation(JsonObject json) throws JsonMappingException {
        return Explanation.of(json.requiredObject("article", Extraction.class, this::extraction))
                .withContainer(json.text("container"))
                .withLines(json.objects("lines", LineDecision.class, ReportReader::line))
                .withCandidates(json.object("candidates", Explanation.class, ReportReader::candidates)
                        .orElse(Map.of()))
                .withLayouts(json.objects("layouts", LayoutTrial.class, ReportReader::layout));
    }

    static Report report(JsonObject json) throws JsonMappingException {
        return Report.of(json.object("origins", Report.class, ReportReader::findings)
                        .orElse(Map.of()))
                .withRemoved(json.objects("removed", Removed.class, ReportReader::removed))
                .withLayout(json.text("layout"))
                .withWarnings(warnings(json))
                .withDecoding(decodingOf(json).orElse(null));
    }

    /** What decided for the character set stands beside its name. */
    private static Optional<Decoding> decodingOf(JsonObject json) throws JsonMappingException {
        var charset = json.text("charset");
        return json.object("decoding", Decoding.class, decoding -> decoding(decoding, charset));
    }

    static Decoding decoding(JsonObject json) throws JsonMappingException {
        return decoding(json, json.required("charset"));
    }

    private static Decoding decoding(JsonObject json, String charset) throws JsonMappingException {
        var reason = json.required("reason", Decoding.Reason.class, name -> constant(Decoding.Reason.class, name));
        var doubt = json.value("doubt", Decoding.Doubt.class, name -> constant(Decoding.Doubt.class, name));
        return Decoding.of(charset, reason)
                .withDeclared(json.text("declared"))
                .withMalformed(json.flag("malformed"))
                .withDoubt(doubt.orElse(Decoding.Doubt.NONE));
    }

    private static List<Warning> warnings(JsonObject json) throws JsonMappingException {
        var messages = json.strings("warnings");
        var kinds = json.values("warningKinds", Warning.Kind.class, name -> constant(Warning.Kind.class, name));
        if (kinds.size() != messages.size()) {
            throw new IllegalArgumentException(
                    kinds.size() + " \"warningKinds\" do not fit " + messages.size() + " \"warnings\"");
        }
        List<Warning> warnings = new ArrayList<>(kinds.size());
        for (int i = 0; i < kinds.size(); i++) {
            warnings.add(Warning.of(kinds.get(i), messages.get(i)));
        }
        return warnings;
    }

    static Warning warning(JsonObject json) throws JsonMappingException {
        return Warning.of(
                json.required("kind", Warning.Kind.class, name -> constant(Warning.Kind.class, name)),
                json.required("message"));
    }

    private static Map<Field, Finding> findings(JsonObject json) throws JsonMappingException {
        Map<Field, Finding> findings = new EnumMap<>(Field.class);
        for (var field : fields(json)) {
            findings.put(field, json.requiredObject(field.key(), Finding.class, ReportReader::finding));
        }
        return findings;
    }

    private static Map<Field, List<Candidate>> candidates(JsonObject json) throws JsonMappingException {
        Map<Field, List<Candidate>> candidates = new EnumMap<>(Field.class);
        for (var field : fields(json)) {
            candidates.put(field, json.objects(field.key(), Candidate.class, ReportReader::candidate));
        }
        return candidates;
    }

    private static List<Field> fields(JsonObject json) {
        return Arrays.stream(Field.values())
                .filter(field -> json.has(field.key()))
                .toList();
    }

    static Finding finding(JsonObject json) throws JsonMappingException {
        return Finding.of(origin(json), json.decimal("confidence").doubleValue());
    }

    static Candidate candidate(JsonObject json) throws JsonMappingException {
        var candidate = Candidate.of(json.text("value"), origin(json));
        return json.has("confidence")
                ? candidate.withConfidence(json.decimal("confidence").doubleValue())
                : candidate;
    }

    static Removed removed(JsonObject json) throws JsonMappingException {
        return Removed.of(json.required("text"), reason(json));
    }

    static LineDecision line(JsonObject json) throws JsonMappingException {
        var verdict = json.required(
                "verdict", LineDecision.Verdict.class, name -> constant(LineDecision.Verdict.class, name));
        return LineDecision.of(json.required("text"), verdict, reason(json))
                .withWeight(json.integer("weight"))
                .withElement(json.text("element"));
    }

    static LayoutTrial layout(JsonObject json) throws JsonMappingException {
        return LayoutTrial.of(json.required("layout"), json.strings("missing"))
                .withUsed(json.flag("used"))
                .withIdle(json.strings("idle"));
    }

    private static Reason reason(JsonObject json) throws JsonMappingException {
        return json.required("reason", Reason.class, id -> JsonObject.constant(Reason.class, Reason::id, id));
    }

    private static Origin origin(JsonObject json) throws JsonMappingException {
        return json.required("origin", Origin.class, ReportReader::origin);
    }

    /**
     * An origin of its short form.
     *
     * @throws IllegalArgumentException if the text is of another form
     */
    static Origin origin(String text) {
        int end = text.indexOf(':');
        var place = text.substring(end + 1);
        return switch (end < 0 ? text : text.substring(0, end + 1)) {
            case "rule:" -> rule(place);
            case "meta:" -> Origin.meta(place);
            case "jsonld:" -> Origin.jsonLd(place);
            case "script:" -> Origin.script(place);
            case "heuristic:" -> Origin.heuristic(place);
            case "address" -> Origin.address();
            case "given" -> Origin.given();
            default -> throw new IllegalArgumentException("meta:og:title or the like is expected");
        };
    }

    /** Names of rules and layouts have no colon, readers may. */
    private static Origin rule(String text) {
        int end = text.indexOf(':');
        if (end < 0) {
            throw new IllegalArgumentException("rule:sina/pc-2017:text(h1) or the like is expected");
        }
        return Origin.rule(text.substring(0, end), text.substring(end + 1));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return JsonObject.constant(type, name);
    }
}
