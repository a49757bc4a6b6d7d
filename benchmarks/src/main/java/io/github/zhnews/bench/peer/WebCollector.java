package io.github.zhnews.bench.peer;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The content extractor of the crawler WebCollector. Its licence is the GPL, so it is no dependency: it is called by its name
 * where whoever measures has put its jar on the class path.
 */
final class WebCollector implements Peer {
    private static final String EXTRACTOR = "cn.edu.hfut.dmic.contentextractor.ContentExtractor";

    private final Method newsByHtml;

    private WebCollector(Method newsByHtml) {
        this.newsByHtml = newsByHtml;
    }

    /** The extractor, if it is there. */
    static Optional<Peer> onClassPath() {
        try {
            return Optional.of(
                    new WebCollector(Class.forName(EXTRACTOR).getMethod("getNewsByHtml", String.class, String.class)));
        } catch (ReflectiveOperationException | LinkageError e) {
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
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static String value(@Nullable Object news, String getter) throws ReflectiveOperationException {
        var value = news == null ? null : news.getClass().getMethod(getter).invoke(news);
        return Objects.toString(value, "");
    }
}
