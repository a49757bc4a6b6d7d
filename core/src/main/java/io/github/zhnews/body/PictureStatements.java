package io.github.zhnews.body;

import io.github.zhnews.model.Image;
import io.github.zhnews.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the head of a page names as the article's picture, mostly in another size than the one displayed. */
final class PictureStatements {
    private static final String IMAGE = "image";
    /** What only the data of the article have, and not those of each of its pictures. */
    private static final String HEADLINE = "\"headline\"";

    /** A shorter name of a file is that of many pictures: cover, 1. */
    private static final int SHORTEST_NAME = 6;

    private static final Pattern SIZE = Pattern.compile("[-_.]\\d{2,4}x\\d{2,4}$|^\\d{2,4}x\\d{2,4}[-_]");

    private final Page page;
    private @Nullable List<String> statements;

    PictureStatements(Page page) {
        this.page = page;
    }

    boolean exist() {
        return !statements().isEmpty();
    }

    /** Whether the head names a picture. */
    boolean name(Image image) {
        return hasName(nameOf(image));
    }

    /** Whether the head may name the picture with an address as it is written; where it says no, it does not. */
    boolean mayName(String address) {
        return address.indexOf('%') >= 0 || hasName(nameOf(pathOf(address)));
    }

    private boolean hasName(String name) {
        if (name.length() < SHORTEST_NAME) {
            return false;
        }
        for (var statement : statements()) {
            if (statement.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** The name of a picture's file without kind and size. */
    static String nameOf(Image image) {
        var path = image.url().getPath();
        return nameOf(path == null ? image.url().toString() : path);
    }

    private static String pathOf(String address) {
        int end = 0;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        return address.substring(0, end).strip();
    }

    private static String nameOf(String address) {
        var file = address.substring(address.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = file.indexOf('.');
        return SIZE.matcher(dot > 0 ? file.substring(0, dot) : file).replaceAll("");
    }

    private List<String> statements() {
        if (statements == null) {
            statements = new ArrayList<>();
            for (var entry : page.meta().entries()) {
                if (entry.key().contains(IMAGE)) {
                    statements.add(entry.value().toLowerCase(Locale.ROOT));
                }
            }
            for (int script : page.jsonLd()) {
                var data = page.tree().raw(script).toLowerCase(Locale.ROOT);
                if (data.contains(HEADLINE)) {
                    statements.add(data);
                }
            }
        }
        return statements;
    }
}
