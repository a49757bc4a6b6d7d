// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import io.github.zhnews.NewsParser;
import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Whatever a page says, the rule that is drafted of it is the class that it should be and nothing more. */
class RuleSourceTest {
    private static final URI ADDRESS = URI.create("https://news.yunxi.example/2024/0506/ferry.html");

    /** What is declared in a source and the strings that it holds, as a compiler sees them. */
    private static final class Seen extends TreeScanner<Void, Void> {
        private final List<Object> strings = new ArrayList<>();
        private final List<String> declared = new ArrayList<>();
        private final Set<Tree.Kind> kinds = new TreeSet<>();

        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            strings.add(literal.getValue());
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            declared.add(method.getName().toString());
            return super.visitMethod(method, null);
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            declared.add(type.getSimpleName().toString());
            return super.visitClass(type, null);
        }

        @Override
        public Void scan(Tree tree, Void none) {
            if (tree != null) {
                kinds.add(tree.getKind());
            }
            return super.scan(tree, null);
        }
    }

    private static Seen parsed(String source) throws IOException {
        var file = new SimpleJavaFileObject(URI.create("string:///Rule.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return source;
            }
        };
        var faults = new DiagnosticCollector<JavaFileObject>();
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, faults, List.of("-proc:none"), null, List.of(file));
        var seen = new Seen();
        for (CompilationUnitTree unit : task.parse()) {
            seen.scan(unit, null);
        }
        assertThat(faults.getDiagnostics()).as(source).isEmpty();
        return seen;
    }

    private static String source(String name, String page) {
        var article = NewsParser.builder().rules(RuleSet.none()).build().parse(page, ADDRESS);
        var portal = Portal.of(ADDRESS);
        return RuleSource.of(portal, name, LayoutDraft.of(portal, ADDRESS, page, article));
    }

    @Test
    void sourceHoldsAnyNameAsAString() throws IOException {
        var plain = Attacks.shown("").get(0);
        var drafted = LayoutDraft.of(
                Portal.of(ADDRESS), ADDRESS, plain, NewsParser.create().parse(plain, ADDRESS));
        var expected = parsed(RuleSource.of(Portal.of(ADDRESS), "云溪新闻", drafted));
        assertThat(expected.declared)
                .containsExactlyInAnyOrder("YunxiRule", "<init>", "id", "name", "hosts", "layouts");

        for (var attack : Attacks.all()) {
            var source = RuleSource.of(Portal.of(ADDRESS), attack, drafted);
            var seen = parsed(source);
            assertThat(seen.declared).as(source).isEqualTo(expected.declared);
            assertThat(seen.kinds).as(source).isEqualTo(expected.kinds);
            assertThat(seen.strings).hasSameSizeAs(expected.strings).contains(attack.replaceAll("\\p{Cc}", " "));
            assertThat(source.codePoints().filter(c -> c != '\n')).as(source).allMatch(Characters::isHarmless);
        }
    }

    @Test
    void sourceIsThatOfARuleWhateverThePageIs() throws IOException {
        for (var attack : List.of(
                "\";System.exit(1);//",
                "\\u0022;System.exit(1);//",
                "*/ static {} /*",
                "\\",
                "%s",
                "\n",
                "\u2028",
                "\uD800")) {
            for (var page :
                    List.of(Attacks.shown(attack).get(0), Attacks.raw(attack).get(0))) {
                var seen = parsed(source(attack, page));
                assertThat(seen.declared)
                        .containsExactlyInAnyOrder("YunxiRule", "<init>", "id", "name", "hosts", "layouts");
            }
        }
    }
}
