// SPDX-License-Identifier: Apache-2.0
package consumer.plain;

import io.github.zhnews.NewsParser;

final class Headlines {
    private static final NewsParser PARSER = NewsParser.create();

    private Headlines() {}

    static String of(String html) {
        return PARSER.parse(html).title();
    }
}
