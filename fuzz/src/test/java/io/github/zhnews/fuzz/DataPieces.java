// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fuzz;

import java.util.stream.Stream;

/** What scripts and rule files are made of. */
final class DataPieces {
    /** Parts of values in scripts. */
    static final String[] SCRIPT =
            Stream.concat(Stream.of("""
            {
            }
            [
            ]
            ,
            :
            "
            '
            `
            "title":"春灯会开幕",
            "content":"<p>山城市河街春灯会昨晚开幕，千余盏花灯沿江点亮。</p>",
            "content":[{"type":"text","text":"千余盏花灯沿江点亮。"}]
            "publishTime":1710205200000
            "publishedAt":"2024-03-12T09:00:00Z"
            "author":[{"name":"林小舟"}]
            "images":["//i.example/1.jpg"]
            "data":{
            "article":
            "@type":"NewsArticle"
            "headline":
            "datePublished":
            \\u003cp\\u003e
            \\u
            \\x3c
            \\n
            \\ud83d
            \\"
            \\\\
            &quot;
            null
            true
            undefined
            NaN
            void 0
            !0
            1e999
            -0
            0x1F
            1710205200
            new Date(1710205200000)
            JSON.parse("
            JSON.parse('{"a":1}')
            decodeURIComponent("%E6%98%A5
            unescape('%u6625
            atob("5pil
            function(a,b){return {title:a}}(
            (function(a){return
            window.a=
            var b=
            a.b.c=
            __NUXT__=
            window.__INITIAL_STATE__=
            self.__next_f.push([1,"
            +
            /*
            */
            //
            <!--
            </script>
            =>
            ...
            ;
            =
            (
            )
            .concat(
            .replace(/a/g,"b")
            /re[/]x/g
            """.split("\n")), Stream.of(Pieces.TEXT)).toArray(String[]::new);

    /** Parts of rule files and selectors. */
    static final String[] RULE = Stream.of("""
            id: a
            name: 山城早报
            hosts: [shancheng.example]
            layouts:
              - name: pc-2024
                seen: {from: 2024-01, to: 2026-10, pages: 5}
                has: "#text"
                elsewhere: .main
                title:
                  - text: h1
                  - meta: og:title
                published:
                  - attr: [a, href]
                  - match: [p, '(\\d{4})']
                  - match: [p, '^((?:a|b)*)$']
                source:
                  - after: [.info, 来源]
                authors:
                editors:
                keywords:
                  - allTexts: li
                  - jsonLd: keywords
                  - script: [state, news.list]
                summary:
                channel:
                body: "#text"
                bodyData:
                drop: [.ad, .share]
                captions: .cap
                tail: （责任编辑
                nextPage: a.next
                modified:
                subtitle:
            &a
            *a
            !!str
            <<:
            |
            >-
            ---
            ...
            "
            '
            [
            ]
            {
            }
            ,
            :
            #text
            .title
            div
            p
            *
            >
            +
            ~
            :not(
            :has(
            :first-child
            :last-child
            :nth-child(2n+1)
            :nth-of-type(2)
            :contains(
            [class~=a]
            [href^=http]
            [href$=".html"]
            [data-kind*='a b']
            [type=text i]
            (
            )
            \\
            \\61
            html > body
            (?i)
            (?:
            (.*)*
            \\d+
            [^\\s]
            {1,9}
            \\p{IsHan}
            (?<=a)
            \\1
            """.split("\n"))
            .map(line -> line.matches("[ a-z].*:.*") ? line + "\n" : line)
            .toArray(String[]::new);

    private DataPieces() {}
}
