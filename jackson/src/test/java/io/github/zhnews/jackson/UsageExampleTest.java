// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.zhnews.model.Article;
import org.junit.jupiter.api.Test;

/** The README's example. */
class UsageExampleTest {
    @Test
    void anArticleAsJson() throws JsonProcessingException {
        var article = Article.builder().title("云溪灯会开到元宵夜").build();

        // README
        ObjectMapper mapper = JsonMapper.builder().addModule(new ZhnewsModule()).build(); // or findAndAddModules()

        String json = mapper.writeValueAsString(article);
        Article same = mapper.readValue(json, Article.class);
        // end

        assertThat(same).isEqualTo(article);
    }
}
