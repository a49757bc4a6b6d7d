// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A broadcast that a page announces. */
public sealed interface LiveBroadcast extends Serializable {
    /**
     * {@return a broadcast that is not linked}
     *
     * @param startsAt when it starts
     * @param title its title
     */
    static LiveBroadcast of(PartialTime startsAt, String title) {
        return new LiveBroadcastValue(startsAt, title, null);
    }

    /** {@return when it starts (开播时间)} */
    PartialTime startsAt();

    /** {@return its title} */
    String title();

    /** {@return where it is shown, or empty where it is not linked} */
    Optional<URI> url();

    /**
     * {@return this broadcast with an address}
     *
     * @param url where it is shown, or {@code null} for nowhere
     */
    LiveBroadcast withUrl(@Nullable URI url);
}

record LiveBroadcastValue(
        PartialTime startsAt, String title, @Nullable URI urlOrNull) implements LiveBroadcast {
    LiveBroadcastValue {
        Objects.requireNonNull(startsAt, "startsAt");
        Objects.requireNonNull(title, "title");
    }

    @Override
    public Optional<URI> url() {
        return Optional.ofNullable(urlOrNull);
    }

    @Override
    public LiveBroadcast withUrl(@Nullable URI other) {
        return new LiveBroadcastValue(startsAt, title, other);
    }

    @Override
    public String toString() {
        return Shown.of("LiveBroadcast", "startsAt", startsAt, "title", title, "url", urlOrNull);
    }
}
