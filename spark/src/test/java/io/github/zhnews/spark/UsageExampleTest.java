// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The code of docs/scale.md. */
class UsageExampleTest {
    @Test
    void articlesAreReadAsATableOrAsValues() {
        var page = new SavedPage();
        page.setHtml(Pages.html("云溪桥今晨通车", Pages.text(1)));
        Dataset<SavedPage> pages = Sparks.session().createDataset(List.of(page), SavedPage.encoder());

        // README
        Articles articles = Articles.with(ParserSettings.defaults());

        Dataset<Row> table = articles.table(pages.toDF()); // columns html or body, and maybe url, contentType, savedAt
        Dataset<ParsedPage> values = articles.parse(pages); // a Dataset<SavedPage>
        // end

        assertThat(table.first().<String>getAs("title")).isEqualTo("云溪桥今晨通车");
        assertThat(values.first().article())
                .hasValueSatisfying(article -> assertThat(article.title()).isEqualTo("云溪桥今晨通车"));
    }
}
