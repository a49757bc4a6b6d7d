// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an article beside its text, to be read and to be set: a field's getter and setter stand here and nowhere else. It is the
 * package's own, so that Javadoc shows them with {@link Article} and {@link Metadata}.
 */
abstract sealed class ArticleDetails implements Serializable permits Article, Metadata {
    private static final long serialVersionUID = 1L;

    /** What is neither an empty text, an empty list nor a default. */
    final EnumMap<Field, Object> values;

    ArticleDetails(EnumMap<Field, Object> values) {
        this.values = values;
    }

    /** {@return the page's canonical address where it states one, else the one given by the caller, else empty} */
    public Optional<URI> url() {
        return optional(Field.URL);
    }

    /** {@return the headline as displayed, without the site's name, on one line; or an empty string} */
    public String title() {
        return given(Field.TITLE, "");
    }

    /** {@return the secondary headline above (引题) or below (副题) the headline, on one line; or an empty string} */
    public String subtitle() {
        return given(Field.SUBTITLE, "");
    }

    /** {@return when the article was published, in the precision that the page states; or empty} */
    public Optional<StatedTime> published() {
        return optional(Field.PUBLISHED);
    }

    /** {@return when the article was last changed, in the precision that the page states; or empty} */
    public Optional<StatedTime> modified() {
        return optional(Field.MODIFIED);
    }

    /** {@return the medium that the article is taken from (来源), on platforms the publishing account; or empty} */
    public Optional<Source> source() {
        return optional(Field.SOURCE);
    }

    /** {@return the writers' names without their roles (记者, 通讯员 …), in the order of the page} */
    public List<String> authors() {
        return byline().stream().map(Author::name).toList();
    }

    /** {@return the writers of {@link #authors()}, each with what the page links of them} */
    public List<Author> byline() {
        return given(Field.AUTHORS, List.of());
    }

    /** {@return the names of the editors (责任编辑, 编辑), who are no writers, in the order of the page} */
    public List<String> editors() {
        return given(Field.EDITORS, List.of());
    }

    /** {@return the keywords or tags of the article in the order of the page, each once} */
    public List<String> keywords() {
        return given(Field.KEYWORDS, List.of());
    }

    /** {@return the summary that the page gives (摘要, description), or an empty string} */
    public String summary() {
        return given(Field.SUMMARY, "");
    }

    /** {@return the path of channels to the article (新闻中心 &gt; 国内新闻), outermost first; often empty} */
    public List<String> channel() {
        return given(Field.CHANNEL, List.of());
    }

    /** {@return the language of the text} */
    public Language language() {
        return given(Field.LANGUAGE, Language.OTHER);
    }

    /** {@return the name of the site that shows the article, which need not be its {@link #source()}; or an empty string} */
    public String siteName() {
        return given(Field.SITE_NAME, "");
    }

    /**
     * {@return the lead picture: the first that is displayed with the article, else the one that the page names for sharing it;
     * or empty} Pictures that stand for the site are none.
     */
    public Optional<Image> image() {
        return optional(Field.IMAGE);
    }

    /**
     * {@return where the report was written, as its dateline says (新华社北京1月1日电: 北京), or an empty string} Several places
     * are parted by {@code 、}. The dateline is a part of the text all the same.
     */
    public String location() {
        return given(Field.LOCATION, "");
    }

    /** {@return who may read the article, or empty where the page does not tell} */
    public Optional<Access> access() {
        return optional(Field.ACCESS);
    }

    /** {@return the headline under which the article was printed first, where the page tells it (原标题); or an empty string} */
    public String originalTitle() {
        return given(Field.ORIGINAL_TITLE, "");
    }

    /** {@return the notes on what was put right in the article (更正), as the page states them} They may be a part of the text, too. */
    public List<String> corrections() {
        return given(Field.CORRECTIONS, List.of());
    }

    /**
     * {@return what is told of a field, as the field's own method gives it, or empty; an empty text or list is none}
     *
     * @param field the field
     */
    public Optional<Object> value(Field field) {
        var value = values.get(field);
        return Optional.ofNullable(value == null && field.absent() instanceof Enum<?> constant ? constant : value);
    }

    @SuppressWarnings("unchecked") // the builder lets no other type in
    final <T> T given(Field field, T none) {
        return (T) values.getOrDefault(field, none);
    }

    @SuppressWarnings("unchecked") // the builder lets no other type in
    final <T> Optional<T> optional(Field field) {
        return Optional.ofNullable((T) values.get(field));
    }

    /** What sets the values, and keeps none that says nothing. */
    abstract static sealed class Builder permits Article.Builder {
        final EnumMap<Field, Object> values;

        Builder(EnumMap<Field, Object> values) {
            this.values = values;
        }

        /**
         * {@return this builder, with {@link Article#url()} set}
         *
         * @param value the address, or {@code null} for none
         */
        public Article.Builder url(@Nullable URI value) {
            return value(Field.URL, value);
        }

        /**
         * {@return this builder, with {@link Article#title()} set}
         *
         * @param value the headline
         */
        public Article.Builder title(String value) {
            return value(Field.TITLE, Objects.requireNonNull(value, "title"));
        }

        /**
         * {@return this builder, with {@link Article#subtitle()} set}
         *
         * @param value the secondary headline
         */
        public Article.Builder subtitle(String value) {
            return value(Field.SUBTITLE, Objects.requireNonNull(value, "subtitle"));
        }

        /**
         * {@return this builder, with {@link Article#published()} set}
         *
         * @param value the time, or {@code null} for none
         */
        public Article.Builder published(@Nullable StatedTime value) {
            return value(Field.PUBLISHED, value);
        }

        /**
         * {@return this builder, with {@link Article#modified()} set}
         *
         * @param value the time, or {@code null} for none
         */
        public Article.Builder modified(@Nullable StatedTime value) {
            return value(Field.MODIFIED, value);
        }

        /**
         * {@return this builder, with {@link Article#source()} set}
         *
         * @param value the source, or {@code null} for none
         */
        public Article.Builder source(@Nullable Source value) {
            return value(Field.SOURCE, value);
        }

        /**
         * {@return this builder, with {@link Article#authors()} set}
         *
         * @param value the names, copied
         * @throws IllegalArgumentException if a name is blank
         */
        public Article.Builder authors(List<String> value) {
            return byline(value.stream().map(Author::of).toList());
        }

        /**
         * {@return this builder, with {@link Article#byline()} set}
         *
         * @param value the writers, copied
         */
        public Article.Builder byline(List<? extends Author> value) {
            return value(Field.AUTHORS, List.copyOf(value));
        }

        /**
         * {@return this builder, with {@link Article#editors()} set}
         *
         * @param value the names, copied
         */
        public Article.Builder editors(List<String> value) {
            return value(Field.EDITORS, List.copyOf(value));
        }

        /**
         * {@return this builder, with {@link Article#keywords()} set}
         *
         * @param value the keywords, copied
         */
        public Article.Builder keywords(List<String> value) {
            return value(Field.KEYWORDS, List.copyOf(value));
        }

        /**
         * {@return this builder, with {@link Article#summary()} set}
         *
         * @param value the summary
         */
        public Article.Builder summary(String value) {
            return value(Field.SUMMARY, Objects.requireNonNull(value, "summary"));
        }

        /**
         * {@return this builder, with {@link Article#channel()} set}
         *
         * @param value the channels' names, outermost first, copied
         */
        public Article.Builder channel(List<String> value) {
            return value(Field.CHANNEL, List.copyOf(value));
        }

        /**
         * {@return this builder, with {@link Article#language()} set}
         *
         * @param value the language
         */
        public Article.Builder language(Language value) {
            return value(Field.LANGUAGE, Objects.requireNonNull(value, "language"));
        }

        /**
         * {@return this builder, with {@link Article#siteName()} set}
         *
         * @param value the name
         */
        public Article.Builder siteName(String value) {
            return value(Field.SITE_NAME, Objects.requireNonNull(value, "siteName"));
        }

        /**
         * {@return this builder, with {@link Article#image()} set}
         *
         * @param value the picture, or {@code null} for none
         */
        public Article.Builder image(@Nullable Image value) {
            return value(Field.IMAGE, value);
        }

        /**
         * {@return this builder, with {@link Article#location()} set}
         *
         * @param value the place
         */
        public Article.Builder location(String value) {
            return value(Field.LOCATION, Objects.requireNonNull(value, "location"));
        }

        /**
         * {@return this builder, with {@link Article#access()} set}
         *
         * @param value who may read, or {@code null} if unknown
         */
        public Article.Builder access(@Nullable Access value) {
            return value(Field.ACCESS, value);
        }

        /**
         * {@return this builder, with {@link Article#originalTitle()} set}
         *
         * @param value the headline
         */
        public Article.Builder originalTitle(String value) {
            return value(Field.ORIGINAL_TITLE, Objects.requireNonNull(value, "originalTitle"));
        }

        /**
         * {@return this builder, with {@link Article#corrections()} set}
         *
         * @param value the notes, copied
         */
        public Article.Builder corrections(List<String> value) {
            return value(Field.CORRECTIONS, List.copyOf(value));
        }

        /**
         * {@return this builder, with {@link Article#value(Field)} set} What sets one field is to be preferred where the field
         * is known beforehand.
         *
         * @param field the field
         * @param value a value of the field's {@linkplain Field#type() type}, or a list of such where the field
         *     {@linkplain Field#isList() is a list}, which is copied; or {@code null} for none
         * @throws ClassCastException if it is none of these
         */
        public Article.Builder value(Field field, @Nullable Object value) {
            var checked = value == null ? field.absent() : field.checked(value);
            if (checked == null || checked.equals(field.absent())) {
                values.remove(field);
            } else {
                values.put(field, checked);
            }
            return (Article.Builder) this;
        }
    }
}
