// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What keeps the library easy to find one's way in. */
class ArchitectureTest {
    private static final String BASE = "io.github.zhnews";

    /** Packages in reading order; those of one line do not know each other. */
    private static final List<List<String>> LAYERS = List.of(
            List.of(BASE + ".model"),
            List.of(BASE + ".limit"),
            List.of(BASE + ".text"),
            List.of(BASE + ".vocabulary"),
            List.of(BASE + ".text.time"),
            List.of(BASE + ".text.label"),
            List.of(BASE + ".text.people"),
            List.of(BASE + ".charset", BASE + ".html", BASE + ".script"),
            List.of(BASE + ".page"),
            List.of(BASE + ".rule"),
            List.of(BASE + ".fields", BASE + ".body"),
            List.of(BASE + ".place"),
            List.of(BASE + ".dump", BASE + ".list", BASE + ".stock", BASE + ".verdict"),
            List.of(BASE + ".side"),
            List.of(BASE + ".engine"),
            List.of(BASE));

    /** The licence's line is one more. */
    private static final int MAX_LINES = 400 + 1;

    /** A flat value and the façade, each with its builder: two thirds of them are the documentation of their parts. */
    private static final Set<String> LONG_BUT_FLAT = Set.of("Article.java", "NewsParser.java");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(BASE + "..");

    @Test
    void aPackageKnowsOnlyThoseBeforeIt() {
        for (int i = 0; i < LAYERS.size(); i++) {
            for (var layer : LAYERS.get(i)) {
                var unknown = new ArrayList<>(LAYERS.get(i));
                unknown.remove(layer);
                LAYERS.subList(i + 1, LAYERS.size()).forEach(unknown::addAll);
                noClasses()
                        .that()
                        .resideInAPackage(layer)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(unknown.toArray(String[]::new))
                        .check(CLASSES);
            }
        }
    }

    @Test
    void everyPackageHasItsPlace() {
        var packages = LAYERS.stream().flatMap(List::stream).toList();

        assertThat(CLASSES).allSatisfy(type -> assertThat(type.getPackageName()).isIn(packages));
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    /** The compiler's own check of this is off: it asks for the annotations of null, which callers can do without. */
    @Test
    void whatIsExportedShowsNothingThatIsNot() {
        var exported = ExportedPackages.names();
        List<String> hidden = new ArrayList<>();
        for (var type : CLASSES) {
            if (exported.contains(type.getPackageName()) && isVisible(type)) {
                for (var member : type.getMembers()) {
                    if (isVisible(member)) {
                        member.getAllInvolvedRawTypes().stream()
                                .filter(t -> t.getPackageName().startsWith(BASE))
                                .filter(t -> !exported.contains(t.getPackageName()) || !isVisible(t))
                                .forEach(t -> hidden.add(member.getFullName() + " shows " + t.getName()));
                    }
                }
            }
        }

        assertThat(exported).contains(BASE);
        assertThat(hidden).isEmpty();
    }

    private static boolean isVisible(HasModifiers code) {
        var modifiers = code.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    @Test
    void modelAndTextKnowNoHtmlParser() {
        noClasses()
                .that()
                .resideInAnyPackage(BASE + ".model", BASE + ".text..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(CLASSES);
    }

    @Test
    void nothingIsPrinted() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    @Test
    void filesAreShort() throws IOException {
        Map<String, Integer> tooLong = new TreeMap<>();
        for (var root : List.of(Path.of("src/main/java"), Path.of("src/test/java"))) {
            try (var files = Files.walk(root)) {
                for (var file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    int lines = Files.readAllLines(file).size();
                    if (lines > MAX_LINES
                            && !LONG_BUT_FLAT.contains(file.getFileName().toString())) {
                        tooLong.put(file.toString(), lines);
                    }
                }
            }
        }

        assertThat(tooLong).isEmpty();
    }
}
