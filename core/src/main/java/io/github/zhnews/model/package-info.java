// SPDX-License-Identifier: Apache-2.0
/**
 * What a parse returns: {@link io.github.zhnews.model.Article} with its {@linkplain io.github.zhnews.model.Block blocks},
 * and {@link io.github.zhnews.model.Report}, which says where each value came from.
 *
 * <p>Everything here is immutable, safe to share between threads and {@link java.io.Serializable}; two values are equal when all
 * their parts are. One convention holds throughout: text that a page lacks is an empty string, a value it lacks is an empty
 * {@link java.util.Optional}, and a list is never {@code null}.
 *
 * <p>Values are made by factories that take what is always there, and by methods named {@code with…} or builders for the rest:
 * {@code Image.of(url).withCaption("灯会")}. Further parts may come, with further such methods.
 *
 * @serial exclude
 */
@NullMarked
package io.github.zhnews.model;

import org.jspecify.annotations.NullMarked;
