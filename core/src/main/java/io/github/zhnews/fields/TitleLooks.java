// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells a headline by its looks, where the head of the page says nothing of it. */
final class TitleLooks {
    private static final int MIN_LETTERS = 4;
    private static final int MAX_LETTERS = 60;
    private static final double LEAST_SCORE = 5;
    private static final double[] LEVELS = {0, 4, 3, 2, 1.5, 1, 1};
    private static final Words NOT_TITLE = Words.of("furniture.not-title");

    private final Page page;
    private final Lines lines;
    private final LineContext setting;
    private final StatedTitles statements;

    private TitleLooks(Page page, LineContext setting, StatedTitles statements) {
        this.page = page;
        lines = page.lines();
        this.setting = setting;
        this.statements = statements;
    }

    /** The line that looks most like a headline. */
    static @Nullable Found<Headline> best(Page page, LineContext setting, StatedTitles statements) {
        return new TitleLooks(page, setting, statements).best();
    }

    private @Nullable Found<Headline> best() {
        int best = -1;
        double bestScore = LEAST_SCORE;
        int nextText = Integer.MAX_VALUE;
        int nextDate = Integer.MAX_VALUE;
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (setting.isParagraph(i)) {
                nextText = i;
            } else if (setting.hasDate(i)) {
                nextDate = i;
            } else if (isCandidate(i)) {
                double score = score(i, nextText - i, nextDate - i);
                if (score >= bestScore) {
                    best = i;
                    bestScore = score;
                }
            }
        }
        if (best < 0) {
            return null;
        }
        double confidence = Math.min(0.5 + (bestScore - LEAST_SCORE) * 0.06, 0.8);
        return new Found<>(new Headline(setting.headingText(best), best), Origin.heuristic("looks"), confidence);
    }

    private boolean isCandidate(int line) {
        int letters = lines.letters(line);
        return letters >= MIN_LETTERS
                && letters <= MAX_LETTERS
                && lines.linkLetters(line) * 5 <= letters
                && !isLabel(line)
                && isChinese(line);
    }

    private double score(int line, int toText, int toDate) {
        int letters = lines.letters(line);
        double score = LEVELS[setting.headingLevel(line)];
        score += setting.isNamedTitle(line) ? 2 : 0;
        score += toDate <= 3 ? 2.5 : 0;
        score += toText <= 10 ? 2 : toText <= 40 ? 0.5 : -2;
        score += toText <= 2 && isRunningText(line + toText) ? 2 : 0;
        score += letters >= 8 ? 1 : letters < 6 ? -1.5 : 0;
        score -= isAfterText(line) ? 2 : 0;
        score -= setting.isAside(line) ? 3 : 0;
        score -= setting.isHidden(line) ? 1 : 0;
        return score >= LEAST_SCORE && statements.contain(lines.text(line)) ? score - 3 : score;
    }

    private boolean isRunningText(int line) {
        return line + 1 < lines.size() && setting.isParagraph(line) && setting.isParagraph(line + 1);
    }

    private boolean isAfterText(int line) {
        return IntStream.range(Math.max(line - 10, 0), line).anyMatch(setting::isParagraph);
    }

    /** Whether it has Chinese characters and is no sentence. */
    private boolean isChinese(int line) {
        char[] s = page.tree().chars();
        int han = 0;
        for (int i = lines.from(line); i < lines.to(line) && han < 2; i++) {
            han += Spaces.isHan(s[i]) ? 1 : 0;
        }
        return han == 2 && (s[lines.to(line) - 1] != '。' || setting.heading(line) >= 0);
    }

    private boolean isLabel(int line) {
        if (lines.letters(line) > 12) {
            return false;
        }
        var text = lines.text(line);
        return text.endsWith("：") || text.endsWith(":") || NOT_TITLE.in(text);
    }
}
