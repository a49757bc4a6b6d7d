// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFolderTest {
    @TempDir
    private Path path;

    private Folder files;

    @BeforeEach
    void setUp() {
        files = new Folder(path);
    }

    /** The layouts in force, as id/layout. */
    private static List<String> layouts(RuleSet rules) {
        return rules.rules().stream()
                .flatMap(rule -> rule.layouts().stream().map(layout -> rule.id() + "/" + layout.name()))
                .toList();
    }

    private static List<String> messages(List<RuleFileException> refused) {
        return refused.stream().map(Throwable::getMessage).toList();
    }

    @Test
    void rulesStandInTheOrderOfFileNames() {
        files.rule("c.yml", "first-written", "pc", "c.example");
        files.rule("a.yaml", "second-written", "pc", "a.example");

        var folder = RuleFolder.open(path);

        assertThat(folder.rules().rules())
                .extracting(PortalRule::id)
                .containsExactly("second-written", "first-written");
        assertThat(folder.rules().forHost("www.c.example"))
                .extracting(PortalRule::id)
                .containsExactly("first-written");
        assertThat(folder.refused()).isEmpty();
    }

    @Test
    void otherFilesAreLeftAlone() throws IOException {
        files.rule("a.yaml", "a", "pc", "a.example");
        files.text("a.yaml.bak", "no rule");
        files.text(".b.yaml", "no rule");
        files.text("README", "no rule");
        Files.createDirectory(path.resolve("c.yaml"));
        new Folder(Files.createDirectory(path.resolve("more"))).rule("d.yaml", "d", "pc", "d.example");

        var folder = RuleFolder.open(path);

        assertThat(layouts(folder.rules())).containsExactly("a/pc");
        assertThat(folder.refused()).isEmpty();
    }

    @Test
    void missingFolderIsRefused() {
        assertThatThrownBy(() -> RuleFolder.open(files.file("missing")))
                .isInstanceOf(RuleFileException.class)
                .hasMessage(files.file("missing") + ": it can't be read: it does not exist");
    }

    @Test
    void newChangedAndDeletedFilesAreTakenOver() {
        files.rule("a.yaml", "a", "pc", "a.example");
        files.rule("b.yaml", "b", "pc", "b.example");
        files.rule("c.yaml", "c", "pc", "c.example");
        var folder = RuleFolder.open(path);

        files.rule("a.yaml", "a", "pc-2", "a.example");
        files.delete("b.yaml");
        files.rule("d.yaml", "d", "pc", "d.example");
        var reload = folder.reload();

        assertThat(reload.changed()).containsExactly(files.file("a.yaml"), files.file("b.yaml"), files.file("d.yaml"));
        assertThat(reload.refused()).isEmpty();
        assertThat(layouts(folder.rules())).containsExactly("a/pc-2", "c/pc", "d/pc");
        assertThat(folder.rules().forHost("b.example")).isEmpty();
    }

    @Test
    void nothingChangesWhereNothingHasChanged() {
        files.rule("a.yaml", "a", "pc", "a.example");
        var folder = RuleFolder.open(path);
        var rules = folder.rules();

        files.rule("a.yaml", "a", "pc", "a.example");

        assertThat(folder.reload().changed()).isEmpty();
        assertThat(folder.rules()).isSameAs(rules);
    }

    @Test
    void changeIsSeenByContentNotByTime() throws IOException {
        var file = files.rule("a.yaml", "a", "pc1", "a.example");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        var folder = RuleFolder.open(path);

        files.rule("a.yaml", "a", "pc2", "a.example");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));

        assertThat(folder.reload().changed()).containsExactly(file);
        assertThat(layouts(folder.rules())).containsExactly("a/pc2");
    }

    @Test
    void refusedFileStaysInForceAsItWas() {
        files.rule("a.yaml", "a", "pc", "a.example");
        files.rule("b.yaml", "b", "pc", "b.example");
        var folder = RuleFolder.open(path);

        var bad = files.text("a.yaml", "id: a\nnam: a\n");
        files.rule("b.yaml", "b", "pc-2", "b.example");
        var reload = folder.reload();

        assertThat(reload.changed()).containsExactly(files.file("b.yaml"));
        assertThat(messages(reload.refused()))
                .containsExactly(bad + ":2:1: unknown key \"nam\" in a rule: did you mean \"name\"?");
        assertThat(folder.refused()).isEqualTo(reload.refused());
        assertThat(layouts(folder.rules())).containsExactly("a/pc", "b/pc-2");
    }

    @Test
    void refusedFileIsToldUntilItIsMended() {
        files.rule("a.yaml", "a", "pc", "a.example");
        var folder = RuleFolder.open(path);
        files.text("a.yaml", "");
        folder.reload();

        assertThat(folder.reload().refused()).hasSize(1);

        files.rule("a.yaml", "a", "pc-2", "a.example");
        var reload = folder.reload();

        assertThat(reload.refused()).isEmpty();
        assertThat(reload.changed()).containsExactly(files.file("a.yaml"));
        assertThat(layouts(folder.rules())).containsExactly("a/pc-2");
    }

    @Test
    void fileThatGoesBackToWhatItWasIsNoChange() {
        files.rule("a.yaml", "a", "pc", "a.example");
        var folder = RuleFolder.open(path);
        files.text("a.yaml", "");
        folder.reload();

        files.rule("a.yaml", "a", "pc", "a.example");

        assertThat(folder.reload()).isEqualTo(new RuleFolder.Reload(List.of(), List.of()));
        assertThat(layouts(folder.rules())).containsExactly("a/pc");
    }

    @Test
    void refusedFileThatIsDeletedIsGone() {
        files.rule("a.yaml", "a", "pc", "a.example");
        var folder = RuleFolder.open(path);
        files.text("a.yaml", "");
        folder.reload();

        files.delete("a.yaml");
        var reload = folder.reload();

        assertThat(reload.refused()).isEmpty();
        assertThat(reload.changed()).containsExactly(files.file("a.yaml"));
        assertThat(folder.rules().rules()).isEmpty();
    }

    @Test
    void newFileThatIsRefusedIsLeftOut() {
        files.text("a.yaml", "id: a");
        files.rule("b.yaml", "b", "pc", "b.example");

        var folder = RuleFolder.open(path);

        assertThat(messages(folder.refused()))
                .containsExactly(files.file("a.yaml") + ":1:1: \"name\" is missing in a rule");
        assertThat(layouts(folder.rules())).containsExactly("b/pc");
    }

    @Test
    void ofTwoNewFilesWithOneHostTheFirstByNameIsInForce() {
        files.rule("a.yaml", "a", "pc", "a.example", "both.example");
        files.rule("b.yaml", "b", "pc", "b.example", "both.example");
        files.rule("c.yaml", "c", "pc", "c.example");

        var folder = RuleFolder.open(path);

        assertThat(layouts(folder.rules())).containsExactly("a/pc", "c/pc");
        assertThat(messages(folder.refused()))
                .containsExactly(files.file("b.yaml") + ":3:20: host both.example is claimed by a.yaml already");
    }

    @Test
    void newFileThatClaimsTheHostOfOneBeforeItIsRefused() {
        files.rule("a.yaml", "a", "pc", "both.example");
        var folder = RuleFolder.open(path);

        files.rule("b.yaml", "b", "pc", "both.example");
        var reload = folder.reload();

        assertThat(reload.changed()).isEmpty();
        assertThat(messages(reload.refused()))
                .containsExactly(files.file("b.yaml") + ":3:9: host both.example is claimed by a.yaml already");
        assertThat(layouts(folder.rules())).containsExactly("a/pc");
    }

    /** As if the folder were opened anew. */
    @Test
    void newFileTakesTheHostOfOneBehindIt() {
        files.rule("b.yaml", "b", "pc", "both.example");
        var folder = RuleFolder.open(path);

        files.rule("a.yaml", "a", "pc", "both.example");
        var reload = folder.reload();

        assertThat(reload.changed()).containsExactly(files.file("a.yaml"), files.file("b.yaml"));
        assertThat(messages(reload.refused()))
                .containsExactly(files.file("b.yaml") + ":3:9: host both.example is claimed by a.yaml already");
        assertThat(layouts(folder.rules()))
                .containsExactly("a/pc")
                .isEqualTo(layouts(RuleFolder.open(path).rules()));
    }

    @Test
    void changedFileThatClaimsTheHostOfOneBeforeItStaysAsItWas() {
        files.rule("a.yaml", "a", "pc", "a.example");
        files.rule("b.yaml", "b", "pc", "b.example");
        var folder = RuleFolder.open(path);

        files.rule("b.yaml", "b", "pc-2", "b.example", "a.example");
        var reload = folder.reload();

        assertThat(reload.changed()).isEmpty();
        assertThat(messages(reload.refused()))
                .containsExactly(files.file("b.yaml") + ":3:20: host a.example is claimed by a.yaml already");
        assertThat(layouts(folder.rules())).containsExactly("a/pc", "b/pc");
    }

    @Test
    void refusedFileLosesItsHostToOneBeforeIt() {
        files.rule("b.yaml", "b", "pc", "both.example");
        var folder = RuleFolder.open(path);

        var bad = files.text("b.yaml", "");
        files.rule("a.yaml", "a", "pc", "both.example");
        var reload = folder.reload();

        assertThat(messages(reload.refused()))
                .containsExactly(bad + ":1:1: it is empty: a rule has id, name, hosts and layouts");
        assertThat(layouts(folder.rules())).containsExactly("a/pc");
    }

    @Test
    void twoFilesWithOneIdAreNotBothInForce() {
        files.rule("a.yaml", "same", "pc", "a.example");
        files.rule("b.yaml", "same", "mobile", "b.example");

        var folder = RuleFolder.open(path);

        assertThat(layouts(folder.rules())).containsExactly("same/pc");
        assertThat(messages(folder.refused()))
                .containsExactly(files.file("b.yaml") + ":1:5: id same is claimed by a.yaml already");
    }

    @Test
    void fileRefusedForItsHostIsInForceOnceTheHostIsFree() {
        files.rule("a.yaml", "a", "pc", "both.example");
        files.rule("b.yaml", "b", "pc", "both.example");
        var folder = RuleFolder.open(path);

        files.delete("a.yaml");
        var reload = folder.reload();

        assertThat(reload.refused()).isEmpty();
        assertThat(reload.changed()).containsExactly(files.file("a.yaml"), files.file("b.yaml"));
        assertThat(layouts(folder.rules())).containsExactly("b/pc");
    }

    @Test
    void hostsMoveBetweenFilesInOneReload() {
        files.rule("a.yaml", "a", "pc", "x.example");
        files.rule("b.yaml", "b", "pc", "y.example");
        var folder = RuleFolder.open(path);

        files.rule("a.yaml", "a", "pc-2", "y.example");
        files.rule("b.yaml", "b", "pc-2", "x.example");

        assertThat(folder.reload().refused()).isEmpty();
        assertThat(layouts(folder.rules())).containsExactly("a/pc-2", "b/pc-2");
        assertThat(folder.rules().forHost("x.example"))
                .extracting(PortalRule::id)
                .containsExactly("b");
    }

    @Test
    void renamedFileKeepsItsHosts() throws IOException {
        var file = files.rule("b.yaml", "b", "pc", "b.example");
        var folder = RuleFolder.open(path);

        Files.move(file, files.file("a.yaml"));

        assertThat(folder.reload().refused()).isEmpty();
        assertThat(layouts(folder.rules())).containsExactly("b/pc");
    }

    /** b can't change, for a has what it wants; so it keeps y, which c can't have then. */
    @Test
    void refusalThatTakesAHostBackRefusesWhoWantedIt() {
        files.rule("a.yaml", "a", "pc", "x.example");
        files.rule("b.yaml", "b", "pc", "y.example");
        files.rule("c.yaml", "c", "pc", "z.example");
        var folder = RuleFolder.open(path);

        files.rule("b.yaml", "b", "pc-2", "x.example");
        files.rule("c.yaml", "c", "pc-2", "y.example");
        var reload = folder.reload();

        assertThat(messages(reload.refused()))
                .containsExactly(
                        files.file("b.yaml") + ":3:9: host x.example is claimed by a.yaml already",
                        files.file("c.yaml") + ":3:9: host y.example is claimed by b.yaml already");
        assertThat(reload.changed()).isEmpty();
        assertThat(layouts(folder.rules())).containsExactly("a/pc", "b/pc", "c/pc");
    }

    @Test
    void rulesStayInForceWhileTheFolderIsAway() throws IOException {
        var moved = path.resolve("moved");
        var inner = new Folder(Files.createDirectory(path.resolve("rules")));
        inner.rule("a.yaml", "a", "pc", "a.example");
        var folder = RuleFolder.open(inner.path());
        Files.move(inner.path(), moved);

        var away = folder.reload();

        assertThat(away.changed()).isEmpty();
        assertThat(messages(away.refused())).containsExactly(inner.path() + ": it can't be read: it does not exist");
        assertThat(layouts(folder.rules())).containsExactly("a/pc");

        Files.move(moved, inner.path());

        assertThat(folder.reload()).isEqualTo(new RuleFolder.Reload(List.of(), List.of()));
    }

    @Test
    void eachStateIsSeenWholeByOtherThreads() throws Exception {
        files.rule("a.yaml", "a", "pc-0", "a.example");
        files.rule("b.yaml", "b", "pc-0", "b.example");
        var folder = RuleFolder.open(path);
        var isDone = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(3);
        try {
            var readers = IntStream.range(0, 2)
                    .<Future<Integer>>mapToObj(i -> threads.submit(() -> {
                        int mixed = 0;
                        do {
                            var layouts = layouts(folder.rules());
                            mixed += layouts.get(0).charAt(5) == layouts.get(1).charAt(5) ? 0 : 1;
                        } while (isDone.getCount() > 0);
                        return mixed;
                    }))
                    .toList();
            for (int i = 1; i <= 30; i++) {
                files.rule("a.yaml", "a", "pc-" + i % 2, "a.example");
                files.rule("b.yaml", "b", "pc-" + i % 2, "b.example");
                threads.submit(folder::reload).get();
            }
            isDone.countDown();
            for (var reader : readers) {
                assertThat(reader.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
