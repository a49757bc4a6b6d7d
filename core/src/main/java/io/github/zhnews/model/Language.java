// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

/** The written language of an article, as far as a news reader tells languages apart. */
public enum Language {
    /** Chinese in simplified characters. */
    ZH_HANS("zh-Hans"),
    /** Chinese in traditional characters. */
    ZH_HANT("zh-Hant"),
    /** Any other language, or too little text to tell. */
    OTHER("other");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** {@return the name used in output: the BCP 47 tag {@code zh-Hans} or {@code zh-Hant}, or {@code other}} */
    public String tag() {
        return tag;
    }
}
