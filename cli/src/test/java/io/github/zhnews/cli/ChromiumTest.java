// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What is written of hostile pages does nothing in a browser; run by {@code -Dchromium=/usr/bin/chromium}. */
@EnabledIfSystemProperty(named = "chromium", matches = ".+")
class ChromiumTest {
    /** Shows documents in frames, some at a time, and notes which of them did anything. */
    private static final String SHOW = """
            <!DOCTYPE html><meta charset="utf-8"><title>frames</title><body><script>
            const documents = %s;
            const fired = [];
            const wait = (time) => new Promise((done) => setTimeout(done, time));
            const load = (frame) => new Promise((done) => {
              frame.onload = done;
              setTimeout(done, 3000);
              document.body.append(frame);
            });
            const isStill = (frame) => {
              try {
                return frame.contentWindow.location.href === 'about:srcdoc' && frame.contentDocument.title !== '%s';
              } catch (e) {
                return false;
              }
            };
            (async () => {
              for (let from = 0; from < documents.length; from += 40) {
                const frames = documents.slice(from, from + 40).map((text) => {
                  const frame = document.createElement('iframe');
                  frame.srcdoc = text;
                  return frame;
                });
                await Promise.all(frames.map(load));
                await wait(200);
                frames.forEach((frame, i) => {
                  if (!isStill(frame)) fired.push(from + i);
                  frame.remove();
                });
              }
              document.body.textContent = document.title + ' ' + documents.length + ': ' + fired.join(' ');
            })();
            </script>
            """;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @TempDir
    Path folder;

    /** The places of the documents that ran a script or led elsewhere. */
    private List<Integer> fired(List<String> documents) throws IOException, InterruptedException {
        var json = JSON.writeValueAsString(documents).replace("<", "\\u003c");
        var page = Files.writeString(folder.resolve("frames.html"), SHOW.formatted(json, Attacks.FIRED));
        var dump = folder.resolve("dump.html");
        var browser = new ProcessBuilder(
                        System.getProperty("chromium"),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--host-resolver-rules=MAP * ~NOTFOUND",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=3000000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(dump.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(browser.waitFor()).isZero();
        var told = Jsoup.parse(Files.readString(dump)).body().text();
        var start = "frames " + documents.size() + ":";
        assertThat(told).startsWith(start);
        return Arrays.stream(told.substring(start.length()).strip().split(" "))
                .filter(place -> !place.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    /** Otherwise the other test would show nothing. */
    @Test
    void attacksRunWhereNothingIsEscaped() throws Exception {
        var fired = fired(Attacks.all());

        System.out.printf(
                "%d of %d attacks run by themselves%n",
                fired.size(), Attacks.all().size());
        assertThat(fired).hasSizeGreaterThan(150);
    }

    @Test
    void nothingThatIsWrittenRuns() throws Exception {
        var documents = new ArrayList<String>();
        var parser = NewsParser.create();
        for (var attack : Attacks.all()) {
            var article = AttackedArticle.of(attack);
            documents.add(article.toHtml());
            documents.add(OutputTest.rendered(article));
            documents.add(ExplainReport.of(attack, AttackedArticle.explained(attack)));
            for (var page :
                    List.of(Attacks.shown(attack).get(0), Attacks.raw(attack).get(0))) {
                var read = parser.read(PageInput.bytes(page.getBytes(StandardCharsets.UTF_8))
                                .at(URI.create("https://news.yunxi.example/a/1.html")))
                        .explanation();
                documents.add(read.extraction().article().toHtml());
                documents.add(OutputTest.rendered(read.extraction().article()));
                documents.add(ExplainReport.of("a.html", read));
            }
        }
        var fired = fired(documents);

        System.out.printf("%d of %d documents ran anything%n", fired.size(), documents.size());
        assertThat(fired).isEmpty();
    }
}
