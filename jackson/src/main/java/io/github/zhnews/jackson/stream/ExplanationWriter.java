// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson.stream;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.zhnews.model.Candidate;
import io.github.zhnews.model.Explanation;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.LayoutTrial;
import io.github.zhnews.model.LineDecision;
import java.io.IOException;

/** Writes the keys of explanations and their parts. */
public final class ExplanationWriter {
    private final Output out;

    private ExplanationWriter(Output out) {
        this.out = out;
    }

    /**
     * {@return a writer}
     *
     * @param json where it writes, within an object
     */
    public static ExplanationWriter to(JsonGenerator json) {
        return new ExplanationWriter(new Output(json));
    }

    /**
     * Writes the keys of an explanation, {@code article} to {@code layouts}.
     *
     * @param explanation the explanation
     * @throws IOException if they can't be written
     */
    public void explanation(Explanation explanation) throws IOException {
        out.object("article", explanation.extraction(), this::extraction);
        out.text("container", explanation.container());
        out.objects("lines", explanation.lines(), this::line);
        out.object("candidates", explanation.candidates(), candidates -> {
            for (var entry : candidates.entrySet()) {
                out.objects(entry.getKey().key(), entry.getValue(), this::candidate);
            }
        });
        out.objects("layouts", explanation.layouts(), this::layout);
    }

    private void extraction(Extraction extraction) throws IOException {
        ArticleWriter.to(out.json()).article(extraction.article());
        ReportWriter.to(out.json()).report(extraction.report());
    }

    /**
     * Writes the keys of what became of a line, {@code text} to {@code element}.
     *
     * @param line the line
     * @throws IOException if they can't be written
     */
    public void line(LineDecision line) throws IOException {
        out.string("text", line.text());
        out.string("verdict", Output.name(line.verdict()));
        out.string("reason", line.reason().id());
        out.json().writeNumberField("weight", line.weight());
        out.text("element", line.element());
    }

    /**
     * Writes the keys of a candidate, {@code value} to {@code confidence}.
     *
     * @param candidate the candidate
     * @throws IOException if they can't be written
     */
    public void candidate(Candidate candidate) throws IOException {
        out.text("value", candidate.value());
        out.string("origin", candidate.origin().toString());
        if (candidate.confidence().isPresent()) {
            out.json().writeNumberField("confidence", candidate.confidence().getAsDouble());
        } else {
            out.json().writeNullField("confidence");
        }
    }

    /**
     * Writes the keys of a layout that was tried, {@code layout} to {@code idle}.
     *
     * @param trial the layout
     * @throws IOException if they can't be written
     */
    public void layout(LayoutTrial trial) throws IOException {
        out.string("layout", trial.layout());
        out.json().writeBooleanField("used", trial.used());
        out.strings("missing", trial.missing());
        out.strings("idle", trial.idle());
    }
}
