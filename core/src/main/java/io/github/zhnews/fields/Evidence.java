// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

/**
 * What speaks for a value.
 *
 * @param isRuled whether the layout of a portal says where it stands
 * @param strength how much its place tells, from 0 to 1, as its finder states it
 * @param agreement what else the page says of it
 */
public record Evidence(boolean isRuled, double strength, Agreement agreement) {}
