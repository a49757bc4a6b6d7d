// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.model.Access;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Author;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Candidate;
import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Explanation;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Finding;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Language;
import io.github.zhnews.model.LayoutTrial;
import io.github.zhnews.model.LineDecision;
import io.github.zhnews.model.LineDecision.Verdict;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.model.Reason;
import io.github.zhnews.model.Removed;
import io.github.zhnews.model.Report;
import io.github.zhnews.model.RichText;
import io.github.zhnews.model.Run;
import io.github.zhnews.model.Source;
import io.github.zhnews.model.Warning;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An article, and how it was found, with an attack in every value, as if no parser had cleaned it. */
final class AttackedArticle {
    private AttackedArticle() {}

    static Article of(String attack) {
        var url = address(attack);
        return Article.builder()
                .kind(PageKind.ARTICLE)
                .url(url)
                .nextPage(url)
                .language(Language.ZH_HANS)
                .title(attack)
                .subtitle(attack)
                .source(Source.of("a" + attack).withUrl(url))
                .editors(List.of(attack))
                .keywords(List.of(attack, attack))
                .summary(attack)
                .channel(List.of(attack))
                .byline(List.of(Author.of("a" + attack).withUrl(url)))
                .siteName(attack)
                .image(Image.of(url).withAlt(attack).withCaption(attack))
                .location(attack)
                .access(Access.PAYWALLED)
                .originalTitle(attack)
                .corrections(List.of(attack))
                .blocks(List.of(
                        Block.Paragraph.of(attack),
                        Block.Heading.of(2, attack),
                        Block.ListBlock.ofTexts(false, List.of(attack, attack)),
                        Block.ListBlock.ofTexts(true, List.of(attack)),
                        Block.Quote.ofTexts(List.of(attack, attack)),
                        Block.Table.ofTexts(List.of(List.of(attack), List.of(attack, attack), List.of())),
                        Block.Figure.of(Image.of(url).withAlt(attack).withCaption(attack)),
                        Block.Video.of(url).withPoster(url),
                        Block.Code.of(attack),
                        Block.Code.of("x\n" + attack + "\nx"),
                        Block.Paragraph.of(
                                RichText.of(List.of(Run.of(attack).withMarks(EnumSet.allOf(Run.Mark.class))))),
                        Block.Paragraph.of(RichText.of(List.of(
                                Run.of(attack).withMarks(Set.of(Run.Mark.BOLD)).withLink(url)))),
                        Block.Paragraph.of(attack)))
                .build();
    }

    static Explanation explained(String attack) {
        Map<Field, Finding> findings = new EnumMap<>(Field.class);
        for (var field : Field.values()) {
            findings.put(field, Finding.of(Origin.rule(attack, attack), 0.5));
        }
        var decoding =
                Decoding.of(attack, Decoding.Reason.META).withDeclared(attack).withMalformed(true);
        var report = Report.of(findings)
                .withDecoding(decoding)
                .withLayout(attack)
                .withRemoved(List.of(Removed.of(attack, Reason.PROMOTION)))
                .withWarnings(List.of(Warning.of(Warning.Kind.RULE, attack)));
        var lines = Arrays.stream(Verdict.values())
                .map(verdict -> LineDecision.of(attack, verdict, Reason.TAIL)
                        .withWeight(40)
                        .withElement(attack))
                .toList();
        var candidates = Arrays.stream(Field.values())
                .collect(Collectors.toMap(
                        field -> field,
                        field -> List.of(
                                Candidate.of(attack, Origin.meta(attack)).withConfidence(0.1),
                                Candidate.of("", Origin.script(attack)))));
        return Explanation.of(Extraction.of(of(attack), report))
                .withContainer(attack)
                .withLines(lines)
                .withCandidates(candidates)
                .withLayouts(List.of(
                        LayoutTrial.of(attack, List.of()).withUsed(true),
                        LayoutTrial.of(attack, List.of(attack, attack))));
    }

    /** The attack as an address, where Java takes it for one, else one that holds as much of it as may be. */
    private static URI address(String attack) {
        try {
            return new URI(attack);
        } catch (URISyntaxException e) {
            return URI.create("https://a.example/" + attack.replaceAll("[^\\p{Alnum}()'!*;:@&=+$,/?_.~-]", ""));
        }
    }
}
