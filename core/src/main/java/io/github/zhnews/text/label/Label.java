// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.label;

/** What a label such as 来源： announces. */
public enum Label {
    /** 来源, 稿源, 转自: the medium that the article is taken from. */
    SOURCE,
    /** 原创: by the account or person named after it. */
    ORIGINAL,
    /** 作者, 记者, 通讯员, 文: a writer. */
    AUTHOR,
    /** 责任编辑, 编辑, 选稿: an editor. */
    EDITOR,
    /** 摄影, 校对, 审核: a person who is neither writer nor editor. */
    CREDIT,
    /** 发布时间, 发表日期, 时间: when the article was published. */
    PUBLISHED,
    /** 更新时间, 最后更新: when the article was changed. */
    MODIFIED,
    /** 关键词, 标签: keywords. */
    KEYWORDS,
    /** 浏览, 字号, 分享: anything else; of use because a value before it ends there. */
    OTHER;

    /** Whether names of persons follow. */
    public boolean isPerson() {
        return this == AUTHOR || this == EDITOR || this == CREDIT;
    }
}
