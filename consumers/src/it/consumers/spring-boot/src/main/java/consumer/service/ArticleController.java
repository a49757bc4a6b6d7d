// SPDX-License-Identifier: Apache-2.0
package consumer.service;

import io.github.zhnews.NewsParser;
import io.github.zhnews.model.Article;
import java.net.URI;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ArticleController {
    private final NewsParser parser;

    ArticleController(NewsParser parser) {
        this.parser = parser;
    }

    @PostMapping("/articles")
    Article read(
            @RequestBody byte[] page,
            @RequestParam(required = false) URI url,
            @RequestHeader("Content-Type") String contentType) {
        return parser.parse(page, url, contentType);
    }
}
