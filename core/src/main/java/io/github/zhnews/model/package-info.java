/**
 * What a parse returns: {@link io.github.zhnews.model.Article} with its {@linkplain io.github.zhnews.model.Block blocks},
 * and {@link io.github.zhnews.model.Report}, which says where each value came from.
 *
 * <p>Everything here is immutable, safe to share between threads and {@link java.io.Serializable}. One convention holds
 * throughout: text that a page lacks is an empty string, a value it lacks is an empty {@link java.util.Optional} (on the
 * article) or {@code null} where a record marks its component so, and a list is never {@code null}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.zhnews.model;

import org.jspecify.annotations.NullMarked;
