// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.EveryPlace;
import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.Values;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of a page twice is equal, and so is what is stored and read back. */
class ValueEqualityTest {
    private static final String ADDRESS = "/video/p_2.mp4";

    private static List<Object> readings() {
        var readings = new ArrayList<Object>();
        EveryPlace.read("", ADDRESS).forEach(readings::addAll);
        readings.add(NewsParser.create().read(PageInput.text(dump())).page());
        var bytes = EveryPlace.page("every-place.html", "", ADDRESS).getBytes(StandardCharsets.UTF_8);
        readings.add(NewsParser.create()
                .read(PageInput.bytes(bytes).at(EveryPlace.ADDRESS))
                .extraction());
        var few = NewsParser.builder().limits(Limits.defaults().withBlocks(1)).build();
        readings.add(few.read(PageInput.html("<h1>渡口恢复通航</h1><p>2024-05-06</p>" + "<p>第一班船载着三十多名乘客驶向对岸。</p>".repeat(9)))
                .extraction());
        readings.add(Metadata.of(Article.builder().title("渡口恢复通航").build()));
        readings.add(Fingerprint.ofBits(1));
        readings.add(RichText.of(List.of(Run.of("桥").withMarks(Set.of(Run.Mark.BOLD)))));
        return readings;
    }

    private static String dump() {
        try (var in = EveryPlace.class.getResourceAsStream("finance-dump.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void pageReadTwiceIsReadTheSame() {
        var once = readings();
        var again = readings();

        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i)).isEqualTo(once.get(i)).hasSameHashCodeAs(once.get(i));
            assertThat(again.get(i).toString()).isEqualTo(once.get(i).toString());
        }
    }

    @Test
    void storedValueIsReadBackEqual() throws IOException, ClassNotFoundException {
        for (var value : readings()) {
            var bytes = new ByteArrayOutputStream();
            try (var out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject()).isEqualTo(value).hasSameHashCodeAs(value);
            }
        }
    }

    @Test
    void anotherModuleMakesAnotherPage() {
        var some = SideModules.none().withComments(CommentCount.of(1));

        assertThat(some)
                .isNotEqualTo(SideModules.none())
                .isNotEqualTo("")
                .doesNotHaveSameHashCodeAs(SideModules.none());
        assertThat(some.toString()).contains("CommentCount");
    }

    /** The types that the other tests compare are all there are. */
    @Test
    void everyTypeIsCompared() throws IOException, URISyntaxException {
        var compared = new TreeSet<String>();
        readings().forEach(value -> compared.addAll(Values.types(value)));

        assertThat(values().map(Class::getName).filter(name -> !compared.contains(name)))
                .containsExactly(Limits.class.getName());
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyTypeIsAValue(Class<?> type) throws NoSuchMethodException {
        assertThat(type).isAssignableTo(Serializable.class);
        assertThat(type.isRecord()
                        || type.getMethod("equals", Object.class).getDeclaringClass() == type
                                && type.getMethod("hashCode").getDeclaringClass() == type
                                && type.getMethod("toString").getDeclaringClass() == type)
                .isTrue();
        assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
    }

    /** The public classes of the model apart from enums, exceptions and builders, and those that public types permit. */
    private static Stream<Class<?>> values() throws IOException, URISyntaxException {
        var folder = Path.of(Article.class.getResource("Article.class").toURI()).getParent();
        try (var files = Files.list(folder)) {
            var types = new ArrayList<Class<?>>();
            for (var file : files.toList()) {
                var name = file.getFileName().toString().replace(".class", "");
                var type = name.matches("package-info|.*\\$\\d+") ? Object.class : load(name);
                boolean isPublic = Modifier.isPublic(type.getModifiers()) && type != Object.class;
                if (isPublic && type.isSealed()) {
                    Stream.of(type.getPermittedSubclasses())
                            .filter(permitted -> !permitted.isInterface())
                            .forEach(types::add);
                } else if (isPublic
                        && !type.isInterface()
                        && !type.isEnum()
                        && !Throwable.class.isAssignableFrom(type)
                        && type != Article.Builder.class) {
                    types.add(type);
                }
            }
            return types.stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(Article.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
