// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A page to measure with.
 *
 * @param name its name among the pages of its set
 * @param html the page, decoded
 * @param url its address, or {@code null} if unknown
 */
public record NamedPage(String name, String html, @Nullable URI url) {}
