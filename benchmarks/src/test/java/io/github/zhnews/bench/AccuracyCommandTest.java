// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccuracyCommandTest {
    @TempDir
    private Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String gold = "";

    @BeforeEach
    void corpus() throws IOException {
        var folder = Files.createDirectories(root.resolve("rivers/gold"));
        Files.createDirectories(root.resolve("rivers/pages"));
        Files.writeString(
                folder.resolve("one.json"), "{\"paragraphs\":[\"江水昨夜退了三尺，渡口重新开放，第一班船载着二十个人过江。\"],\"title\":\"江水退了\"}");
        Files.writeString(
                root.resolve("rivers/pages/one.html"),
                "<title>江水退了</title><h1>江水退了</h1><div><p>江水昨夜退了三尺，渡口重新开放，第一班船载着二十个人过江。</p></div>");
        gold = folder.toString();
    }

    @Test
    void figuresOfAFolderAreTold() {
        assertThat(run("accuracy", gold)).isZero();

        assertThat(out.toString())
                .startsWith("rivers: 1 pages")
                .contains("zhnews-no-rules", "Readability4J", "jsoup-text");
    }

    @Test
    void peersAreLeftOutOnRequest() {
        assertThat(run("accuracy", "--no-peers", "--portals", "--worst", "1", gold))
                .isZero();

        assertThat(out.toString()).contains("rivers/unknown", "worst pages").doesNotContain("Readability4J");
    }

    @Test
    void figureBelowItsBarFails() throws IOException {
        var bars = Files.writeString(root.resolve("bars"), "rivers no-rules body 1.01\nrivers rules title 1\n");

        assertThat(run("accuracy", "--no-peers", "--bars", bars.toString(), gold))
                .isEqualTo(1);

        assertThat(out.toString()).contains("BELOW").endsWith("1 figures are below their bars.\n");
    }

    @Test
    void figuresThatReachTheirBarsPass() throws IOException {
        var bars = Files.writeString(root.resolve("bars"), "rivers rules title 1\n");

        assertThat(run("accuracy", "--no-peers", "--bars", bars.toString(), gold))
                .isZero();
    }

    @Test
    void missingFolderIsToldAsAnError() {
        assertThat(run("accuracy", root.resolve("nowhere").toString())).isEqualTo(2);

        assertThat(err.toString()).contains("nowhere");
    }

    @Test
    void twoMeasurementsAreCompared() {
        var file = root.resolve("run.json").toString();
        assertThat(run("accuracy", "--no-peers", "--json", file, gold)).isZero();

        assertThat(run("compare", file, file)).isZero();

        assertThat(out.toString()).endsWith("The two do not differ in any page that both have.\n");
    }

    @Test
    void pagesInTheJarAreTheDefault() {
        assertThat(run("accuracy", "--no-peers")).isZero();

        assertThat(out.toString()).contains("shapes: 17 pages");
    }

    private int run(String... args) {
        return Main.commandLine(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
