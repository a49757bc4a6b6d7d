// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.zhnews.cli.check.LayoutFindings;
import io.github.zhnews.cli.check.LayoutFindings.Note;
import io.github.zhnews.cli.check.PageFindings;
import io.github.zhnews.cli.check.RuleFindings;
import io.github.zhnews.cli.check.Seen;
import io.github.zhnews.model.LayoutTrial;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Writes what pages tell of rules as JSON; docs/formats.md tells the keys. */
final class CheckJson {
    private final JsonGenerator json;
    private final RuleFindings findings;

    private CheckJson(JsonGenerator json, RuleFindings findings) {
        this.json = json;
        this.findings = findings;
    }

    /** An indented object. */
    static String of(RuleFindings findings) {
        var text = new StringWriter();
        try (var json = Json.generator(text, true)) {
            new CheckJson(json, findings).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private void write() throws IOException {
        json.writeStartObject();
        summary();
        json.writeArrayFieldStart("layouts");
        for (var layout : findings.layouts()) {
            layout(layout);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unmatched");
        for (var page : findings.unmatched()) {
            unmatched(page);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("hosts");
        for (var host : findings.hosts()) {
            json.writeStartObject();
            json.writeStringField("host", host.host());
            json.writeNumberField("pages", host.pages());
            json.writeNumberField("matched", host.matched());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void summary() throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("pages", findings.pages());
        json.writeNumberField("known", findings.known());
        json.writeNumberField("knownMatched", findings.knownMatched());
        json.writeNumberField("unmatchedArticles", findings.unmatchedArticles());
        json.writeNumberField("elsewhere", findings.elsewhere());
        json.writeNumberField("layouts", findings.layouts().size());
        json.writeNumberField("layoutsMet", findings.met().size());
        json.writeObjectFieldStart("different");
        for (var entry : findings.differences().entrySet()) {
            json.writeNumberField(CheckWords.field(entry.getKey()), entry.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void layout(LayoutFindings layout) throws IOException {
        json.writeStartObject();
        json.writeStringField("layout", layout.name());
        json.writeNumberField("pages", layout.met().pages());
        json.writeObjectFieldStart("years");
        for (var year : layout.years().entrySet()) {
            json.writeNumberField(year.getKey() == 0 ? "unknown" : year.getKey().toString(), year.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("seen");
        seen("told", layout.told());
        seen("met", layout.met());
        json.writeBooleanField("right", layout.isSeenRight());
        json.writeEndObject();
        json.writeObjectFieldStart("fields");
        for (var count : layout.fields()) {
            json.writeObjectFieldStart(CheckWords.field(count.field()));
            json.writeNumberField("found", count.found());
            json.writeNumberField("different", count.different());
            json.writeNumberField("ruleAlone", count.ruleAlone());
            json.writeNumberField("genericAlone", count.genericAlone());
            json.writeEndObject();
        }
        json.writeEndObject();
        Json.strings(json, "unmet", layout.unmet());
        json.writeArrayFieldStart("notes");
        for (var note : layout.notes()) {
            note(note);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void seen(String key, Seen seen) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("from", seen.from().map(YearMonth::toString).orElse(null));
        json.writeStringField("to", seen.to().map(YearMonth::toString).orElse(null));
        json.writeNumberField("pages", seen.pages());
        json.writeEndObject();
    }

    private void note(Note note) throws IOException {
        var comparison = note.comparison();
        json.writeStartObject();
        json.writeStringField("page", note.page());
        json.writeStringField("field", CheckWords.field(comparison.field()));
        json.writeStringField(
                "agreement",
                switch (comparison.agreement()) {
                    case DIFFERENT -> "different";
                    case RULE_ALONE -> "ruleAlone";
                    case GENERIC_ALONE -> "genericAlone";
                    case SAME, NEITHER -> throw new IllegalStateException("nothing to note");
                });
        json.writeStringField("rule", comparison.ruled());
        json.writeStringField("generic", comparison.generic());
        if (comparison.shared().isPresent()) {
            var shared = comparison.shared().get();
            json.writeObjectFieldStart("characters");
            json.writeNumberField("rule", shared.ruled());
            json.writeNumberField("generic", shared.generic());
            json.writeNumberField("shared", shared.shared());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void unmatched(PageFindings page) throws IOException {
        json.writeStartObject();
        json.writeStringField("page", page.page());
        json.writeStringField("host", page.host());
        Json.strings(json, "rules", page.rules());
        json.writeStringField("kind", page.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("month", page.published().map(YearMonth::toString).orElse(null));
        json.writeStringField("nearest", page.nearest().map(LayoutTrial::layout).orElse(null));
        Json.strings(json, "lacks", page.nearest().map(LayoutTrial::missing).orElse(List.of()));
        json.writeEndObject();
    }
}
