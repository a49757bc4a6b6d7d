// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson.stream;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Finding;
import io.github.zhnews.model.Removed;
import io.github.zhnews.model.Report;
import io.github.zhnews.model.Warning;
import java.io.IOException;

/** Writes the keys of reports and their parts. */
public final class ReportWriter {
    private final Output out;

    private ReportWriter(Output out) {
        this.out = out;
    }

    /**
     * {@return a writer}
     *
     * @param json where it writes, within an object
     */
    public static ReportWriter to(JsonGenerator json) {
        return new ReportWriter(new Output(json));
    }

    /**
     * Writes the keys of a report, {@code removed} to {@code decoding}.
     *
     * @param report the report
     * @throws IOException if they can't be written
     */
    public void report(Report report) throws IOException {
        findings(report);
        details(report);
    }

    /**
     * Writes the keys that every record has, {@code removed} to {@code origins}.
     *
     * @param report the report
     * @throws IOException if they can't be written
     */
    public void findings(Report report) throws IOException {
        out.objects("removed", report.removed(), this::removed);
        out.text("charset", report.decoding().map(Decoding::charset));
        out.text("layout", report.layout());
        out.object("origins", report.findings(), findings -> {
            for (var entry : findings.entrySet()) {
                out.object(entry.getKey().key(), entry.getValue(), this::finding);
            }
        });
    }

    /**
     * Writes the keys for whoever looks after the reading of pages, {@code warnings} to {@code decoding}.
     *
     * @param report the report
     * @throws IOException if they can't be written
     */
    public void details(Report report) throws IOException {
        out.strings("warnings", report.warnings().stream().map(Warning::message).toList());
        out.strings(
                "warningKinds",
                report.warnings().stream()
                        .map(warning -> Output.name(warning.kind()))
                        .toList());
        out.objectOrNull("decoding", report.decoding(), this::withoutCharset);
    }

    /**
     * Writes the keys of a text that was left out, {@code text} and {@code reason}.
     *
     * @param removed the text
     * @throws IOException if they can't be written
     */
    public void removed(Removed removed) throws IOException {
        out.string("text", removed.text());
        out.string("reason", removed.reason().id());
    }

    /**
     * Writes the keys of a finding, {@code origin} and {@code confidence}.
     *
     * @param finding the finding
     * @throws IOException if they can't be written
     */
    public void finding(Finding finding) throws IOException {
        out.string("origin", finding.origin().toString());
        out.json().writeNumberField("confidence", finding.confidence());
    }

    /**
     * Writes the keys of a warning, {@code kind} and {@code message}.
     *
     * @param warning the warning
     * @throws IOException if they can't be written
     */
    public void warning(Warning warning) throws IOException {
        out.string("kind", Output.name(warning.kind()));
        out.string("message", warning.message());
    }

    /**
     * Writes the keys of a decoding, {@code charset} to {@code doubt}.
     *
     * @param decoding the decoding
     * @throws IOException if they can't be written
     */
    public void decoding(Decoding decoding) throws IOException {
        out.string("charset", decoding.charset());
        withoutCharset(decoding);
    }

    private void withoutCharset(Decoding decoding) throws IOException {
        out.string("reason", Output.name(decoding.reason()));
        out.text("declared", decoding.declared());
        out.json().writeBooleanField("malformed", decoding.malformed());
        out.text("doubt", decoding.isDoubtful() ? Output.name(decoding.doubt()) : "");
    }
}
