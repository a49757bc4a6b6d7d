// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.fields.Agreement;
import io.github.zhnews.fields.Evidence;
import io.github.zhnews.fields.Margins;
import io.github.zhnews.fields.Sureness;
import io.github.zhnews.fields.Witnesses;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.Source;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.time.TimeContext;
import java.util.List;
import java.util.function.Supplier;

/** Tells how sure the values are that were chosen: by what their finders say, and by what else the page says of them. */
final class Weighing {
    private final Sureness sureness;
    private final Page page;
    private final Margins around;
    private final TimeContext context;

    Weighing(Sureness sureness, Page page, Margins around, TimeContext context) {
        this.sureness = sureness;
        this.page = page;
        this.around = around;
        this.context = context;
    }

    /** The same values, each as sure as it is. */
    Fields weigh(Fields fields) {
        return fields.replaceAll((field, found) -> switch (field) {
            case TITLE -> title(found);
            case PUBLISHED -> published(found);
            case SOURCE -> source(found);
            case AUTHORS -> authors(found);
            default -> found;
        });
    }

    private Found<?> title(Found<?> found) {
        return weighed(Field.TITLE, found, () -> Witnesses.title(page, (String) found.value()));
    }

    private Found<?> published(Found<?> found) {
        var time = found.as(StatedTime.class::cast);
        return weighed(Field.PUBLISHED, found, () -> Witnesses.published(around, context, time));
    }

    private Found<?> source(Found<?> found) {
        return weighed(Field.SOURCE, found, () -> Witnesses.source(page, (Source) found.value()));
    }

    @SuppressWarnings("unchecked") // what the field is
    private Found<?> authors(Found<?> found) {
        return weighed(Field.AUTHORS, found, () -> Witnesses.authors(page, (List<String>) found.value()));
    }

    private Found<?> weighed(Field field, Found<?> found, Supplier<Agreement> asked) {
        boolean isRuled = found.origin().kind() == Origin.Kind.RULE;
        var agreement = page.budget().orElse(asked, Agreement.ALONE);
        return found.sure(sureness.of(field, new Evidence(isRuled, found.confidence(), agreement)));
    }

    /**
     * How sure a text is that stands where a layout says.
     *
     * @param kept the share of it that was not taken for something else
     */
    double ruledText(double kept) {
        return sureness.of(Field.BODY, new Evidence(true, kept, Agreement.ALONE));
    }
}
