// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.model.Image;
import io.github.zhnews.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the head of a page names as the article's picture, mostly in another size than the one displayed. */
final class PictureStatements {
    private static final String IMAGE = "image";
    /** What only the data of the article have, and not those of each of its pictures. */
    private static final String HEADLINE = "\"headline\"";

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
        return hasName(PictureNames.of(image));
    }

    /** Whether the head may name the picture with an address as it is written; where it says no, it does not. */
    boolean mayName(String address) {
        var name = PictureNames.ofWritten(address);
        return name == null || hasName(name);
    }

    private boolean hasName(String name) {
        if (name.length() < PictureNames.TELLING) {
            return false;
        }
        for (var statement : statements()) {
            if (statement.contains(name)) {
                return true;
            }
        }
        return false;
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
