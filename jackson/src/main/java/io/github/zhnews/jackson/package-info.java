// SPDX-License-Identifier: Apache-2.0
/**
 * Articles and what else the library returns as JSON, for Jackson 2: {@link io.github.zhnews.jackson.ZhnewsModule} is found where
 * modules are looked for, or registered by hand.
 */
@org.jspecify.annotations.NullMarked
package io.github.zhnews.jackson;
