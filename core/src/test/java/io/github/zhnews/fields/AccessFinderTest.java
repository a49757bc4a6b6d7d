// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessFinderTest {
    private static Access access(Around page) {
        var found = AccessFinder.candidates(page.read()).first();
        return found == null ? null : found.value();
    }

    private static Around linked(String members) {
        return Around.none()
                .head("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"桥\"," + members
                        + "}</script>");
    }

    @ParameterizedTest
    @CsvSource({"true, FREE", "false, PAYWALLED", "'\"True\"', FREE", "'\"False\"', PAYWALLED"})
    void jsonLdTellsWhoMayRead(String value, Access access) {
        assertThat(access(linked("\"isAccessibleForFree\":" + value))).isEqualTo(access);
    }

    @Test
    void articleOfWhichAPartIsPaidForIsNotFree() {
        assertThat(
                        access(
                                linked(
                                        "\"isAccessibleForFree\":true,\"hasPart\":[{\"@type\":\"WebPageElement\",\"isAccessibleForFree\":\"False\"}]")))
                .isEqualTo(Access.PAYWALLED);
    }

    @ParameterizedTest
    @CsvSource({"free, FREE", "locked, PAYWALLED", "metered, PAYWALLED", "other,"})
    void headTellsWhoMayRead(String tier, Access access) {
        assertThat(access(Around.none().head("<meta property='article:content_tier' content='" + tier + "'>")))
                .isEqualTo(access);
    }

    @ParameterizedTest
    @ValueSource(strings = {"本文共计1561字 订阅后继续阅读", "付费解锁全篇", "成為會員繼續閱讀"})
    void wallBehindTheTextIsPaidFor(String wall) {
        assertThat(access(Around.none().after("<div>" + wall + "</div>"))).isEqualTo(Access.PAYWALLED);
        assertThat(access(Around.none().after("<div style='display:none'>" + wall + "</div>")))
                .isNull();
    }

    @Test
    void pageThatSaysNothingIsNeither() {
        assertThat(access(Around.none().after("<div>展开全文</div><div>登录</div>"))).isNull();
    }
}
