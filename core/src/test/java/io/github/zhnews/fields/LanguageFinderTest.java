// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Block;
import io.github.zhnews.model.Language;
import io.github.zhnews.page.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageFinderTest {
    private static Language language(String html) {
        var found = LanguageFinder.find(SamplePage.at(null, html), List.of(), Region.NONE);
        return found == null ? Language.OTHER : found.value();
    }

    @Test
    void charactersTellTheScriptWhateverThePageDeclares() {
        assertThat(language("<html lang='zh-TW'><p>镇上的居民说，这座桥对他们来说不只是一条路。")).isEqualTo(Language.ZH_HANS);
        assertThat(language("<html lang='zh-CN'><p>鎮上的居民說，這座橋對他們來說不只是一條路。")).isEqualTo(Language.ZH_HANT);
    }

    @Test
    void aFewQuotedCharactersDoNotOverturnTheScript() {
        assertThat(language("<p>鎮上的居民說，這座橋對他們來說不只是一條路，橋頭仍刻著“国门”兩字。")).isEqualTo(Language.ZH_HANT);
    }

    @Test
    void declarationTellsWhereCharactersDoNot() {
        assertThat(language("<html lang='zh-Hant-HK'><p>山中石屋，村口老井，天上白雲。")).isEqualTo(Language.ZH_HANT);
        assertThat(language("<html lang='zh'><p>山中石屋，村口老井，天上星子。")).isEqualTo(Language.ZH_HANS);
    }

    @Test
    void otherLanguagesAreToldApart() {
        assertThat(language("<p>The bridge of Qingyan 青岩 reopened yesterday after four months of work by the town."))
                .isEqualTo(Language.OTHER);
        assertThat(language("<html lang='zh'><p>石橋の補強工事が完了し、住民たちは新しい橋を渡って喜びの声を上げた。"))
                .isEqualTo(Language.OTHER);
    }

    @Test
    void textOfTheRegionAloneCounts() {
        var page = SamplePage.at(null, "<p>鎮上的居民說這座橋對他們來說不只是一條路</p>" + SamplePage.TEXT);

        var found = LanguageFinder.find(page, List.of(), SamplePage.text(page));

        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualTo(Language.ZH_HANS);
    }

    @Test
    void textFromElsewhereCountsBeforeThePage() {
        var page = SamplePage.at(null, "<ul><li><a href='/1.html'>山腰的茶厂换了新的炒锅，渡口夜班船增开到三班</a></ul>");
        var text = List.<Block>of(Block.Paragraph.of("鎮上的居民說，這座橋對他們來說不只是一條路。"));

        var found = LanguageFinder.find(page, text, Region.NONE);

        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualTo(Language.ZH_HANT);
    }

    @Test
    void pageWithoutTextHasNoLanguage() {
        var page = SamplePage.at(null, "<html lang='zh'><img src='a.png'>");

        assertThat(LanguageFinder.find(page, List.of(), Region.NONE)).isNull();
    }
}
