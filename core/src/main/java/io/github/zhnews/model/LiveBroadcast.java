package io.github.zhnews.model;

import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A broadcast that a page announces.
 *
 * @param startsAt when it starts (开播时间)
 * @param title its title
 * @param url where it is shown, or {@code null} where it is not linked
 */
public record LiveBroadcast(
        PartialTime startsAt, String title, @Nullable URI url) implements Serializable {
    /** Checks that time and title are there. */
    public LiveBroadcast {
        Objects.requireNonNull(startsAt, "startsAt");
        Objects.requireNonNull(title, "title");
    }
}
