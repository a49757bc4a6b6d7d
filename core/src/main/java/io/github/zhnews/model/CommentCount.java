package io.github.zhnews.model;

import java.io.Serializable;

/**
 * What a page says of its readers' comments (0条评论|0人参与).
 *
 * @param count how many comments there are, or -1 where the page only says how many readers took part
 * @param participants how many readers took part, or -1 where the page doesn't say
 */
public record CommentCount(int count, int participants) implements Serializable {}
