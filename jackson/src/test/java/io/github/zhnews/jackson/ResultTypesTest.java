// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.zhnews.NewsParser;
import io.github.zhnews.PageReading;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Explanation;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Fingerprint;
import io.github.zhnews.model.LineDecision;
import io.github.zhnews.model.LinkPage;
import io.github.zhnews.model.NewsPage;
import io.github.zhnews.model.SideList;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever the library returns has a JSON that is written and read, a type that is still to come included. */
class ResultTypesTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new ZhnewsModule()).build();

    /** What makes values and is none. */
    private static final Set<Class<?>> MAKERS = Set.of(Article.Builder.class);

    @Test
    void everyTypeThatIsReturnedIsKnown() {
        assertThat(results())
                .contains(
                        Article.class,
                        Extraction.class,
                        NewsPage.class,
                        LinkPage.Entry.class,
                        Explanation.class,
                        LineDecision.Verdict.class,
                        SideList.class,
                        Block.Cell.class,
                        Fingerprint.class)
                .doesNotContainAnyElementsOf(MAKERS);
    }

    @Test
    void everyTypeThatIsReturnedIsWritten() throws JsonProcessingException {
        var provider = JSON.getSerializerProviderInstance();
        for (var type : results()) {
            assertThat(provider.findValueSerializer(type).getClass().getPackage())
                    .as("%s", type)
                    .isEqualTo(ZhnewsModule.class.getPackage());
        }
    }

    @Test
    void everyTypeThatIsReturnedIsRead() throws JsonProcessingException {
        var blueprint = (DefaultDeserializationContext) JSON.getDeserializationContext();
        var context = blueprint.createDummyInstance(JSON.getDeserializationConfig());
        for (var type : results()) {
            var reader = context.findRootValueDeserializer(JSON.constructType(type));
            assertThat(reader.getClass().getPackage()).as("%s", type).isEqualTo(ZhnewsModule.class.getPackage());
        }
    }

    /** All types of the model that the methods of an entry point return, and those that the methods of these return. */
    private static Set<Class<?>> results() {
        Set<Class<?>> found = new TreeSet<>(Comparator.comparing(Class::getName));
        returned(PageReading.class, found);
        returned(NewsParser.class, found);
        return found;
    }

    private static void returned(Class<?> type, Set<Class<?>> found) {
        for (var method : type.getMethods()) {
            note(method.getGenericReturnType(), found);
        }
    }

    private static void note(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            note(generic.getRawType(), found);
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> note(argument, found));
        } else if (type instanceof Class<?> plain
                && plain.getPackage() == Article.class.getPackage()
                && Modifier.isPublic(plain.getModifiers())
                && !MAKERS.contains(plain)
                && found.add(plain)) {
            returned(plain, found);
            if (plain.isSealed()) {
                Arrays.stream(plain.getPermittedSubclasses()).forEach(kind -> note(kind, found));
            }
        }
    }
}
