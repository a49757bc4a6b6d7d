package io.github.zhnews.script;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The names under which portals keep the parts of an article, in lower case and without underscores. */
final class ArticleKeys {
    /** Names of the body, the more telling ones first. */
    static final List<String> CONTENT = words("""
            articlebody articlecontent newscontent postcontent contenthtml htmlcontent rawbody bodyhtml
            widgetcontent cnthtml contentlist content contents contentelements blocks body fulltext
            articletext richtext maincontent html text txt detail paragraphs contentdata origincontent
            model pages
            """);

    /** Names that a part of a body has for its text, beside those of the body. */
    static final List<String> PART = words("data value htmltokens children elements items list");

    static final List<String> TITLE = words("""
            headline title articletitle newstitle doctitle widgettitle contenttitle maintitle subject
            headlines name msgtitle sharetitle seotitle
            """);

    static final List<String> TIME = words("""
            datepublished publishtime publishedtime pubtime publishdate pubdate publishedat publishat
            newstime releasetime releasedate firstpublishtime firstpublishdate firstpublished posttime
            postdate ptime pubtimelong displaydate displaytime showtime articletime ctime createtime
            createdat createdate inputtime datecreated time date created
            """);

    static final List<String> SOURCE = words("""
            source sourcename articlesource newssource copyfrom media medianame origin originname from
            mediainfo src
            """);

    static final List<String> AUTHOR = words("""
            author authors authorname authornames articleauthor byline writer reporter creator
            """);

    static final List<String> NAME = words("name nickname publishname title basic default authorname");

    static final List<String> PICTURES = words("""
            gallery images imgs imagelist imglist subimages pics piclist pictures photos photolist slides
            slidelist picturepageinfolist imagesincontent album image img list
            """);

    static final List<String> PICTURE_URL = words("""
            url src originurl imgurl imageurl downloadimg cdnurl photourl picurl hdurl origin original
            contenturl img image pic big large
            """);

    static final List<String> CAPTION = words("""
            caption imgdesc description desc intro note abstract summary alt title text
            """);

    /** Objects under these names are the article's own: what they state is stated of it. */
    static final Set<String> DETAILS = Set.copyOf(words("""
            subinfo baseinfo info meta metadata header headerinfo mediainfo articleinfo attributes slide
            album
            """));

    private static final List<String> ELSEWHERE = words("""
            comment reply recommend relat feed sidebar footer banner guess suggest agreement protocol
            policy template similar latest advert rank i18n locale
            """);

    private static final Set<String> ELSEWHERE_EXACTLY = Set.copyOf(words("""
            hot hotlist hotnews nav ad ads next prev more top history config search
            """));

    private static final int MAX_KEY = 100;

    private ArticleKeys() {}

    private static List<String> words(String words) {
        return List.of(words.strip().split("\\s+"));
    }

    /**
     * A key in the form in which the names here are given: {@code publish_time} and {@code publishTime} are one. One that is
     * longer than any name stays as it is, so that a page cannot make the same long key be looked through again and again.
     */
    static String normal(String key) {
        if (key.length() > MAX_KEY) {
            return key;
        }
        return key.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** The member with the foremost of several names. */
    static @Nullable JsValue first(JsValue object, List<String> keys, Predicate<JsValue> accepts) {
        JsValue best = null;
        int bestRank = keys.size();
        for (Map.Entry<String, JsValue> member : object.members().entrySet()) {
            int rank = keys.indexOf(normal(member.getKey()));
            if (rank >= 0 && rank < bestRank && accepts.test(member.getValue())) {
                best = member.getValue();
                bestRank = rank;
            }
        }
        return best;
    }

    /** The text of the member with the foremost of several names, or {@code null} if none has a text. */
    static @Nullable String text(JsValue object, List<String> keys) {
        JsValue value = first(object, keys, one -> {
            String text = one.text();
            return text != null && !text.isBlank();
        });
        return value == null ? null : value.text();
    }

    /** Whether what stands under a key belongs to the page but not to its article: comments, recommendations, navigation. */
    static boolean isElsewhere(String normalKey) {
        return normalKey.length() <= MAX_KEY
                && (ELSEWHERE_EXACTLY.contains(normalKey) || ELSEWHERE.stream().anyMatch(normalKey::contains));
    }
}
