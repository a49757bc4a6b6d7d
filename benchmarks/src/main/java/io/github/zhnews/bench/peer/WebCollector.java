// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.peer;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The content extractor of the crawler WebCollector. Its licence is the GPL, so it is no dependency: it is called by its name
 * where whoever measures has put its jar on the class path, with okhttp, okio, gson and juniversalchardet, which it loads.
 */
final class WebCollector implements Peer {
    private static final String EXTRACTOR = "cn.edu.hfut.dmic.contentextractor.ContentExtractor";

    private final Method newsByHtml;

    private WebCollector(Method newsByHtml) {
        this.newsByHtml = newsByHtml;
    }

    /** The extractor, if its jar is there; jars that it needs and lacks show as failures. */
    static Optional<Peer> onClassPath() {
        try {
            var extractor = Class.forName(EXTRACTOR, false, WebCollector.class.getClassLoader());
            return Optional.of(new WebCollector(extractor.getMethod("getNewsByHtml", String.class, String.class)));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return "WebCollector";
    }

    @Override
    public String version() {
        var version = newsByHtml.getDeclaringClass().getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(version, "on the class path");
    }

    @Override
    public Reading read(String html, @Nullable URI url) throws Exception {
        try {
            var news = newsByHtml.invoke(null, html, url == null ? "" : url.toString());
            return Reading.of(value(news, "getContent"), value(news, "getTitle"), value(news, "getTime"));
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static String value(@Nullable Object news, String getter) throws ReflectiveOperationException {
        var value = news == null ? null : news.getClass().getMethod(getter).invoke(news);
        return Objects.toString(value, "");
    }
}
