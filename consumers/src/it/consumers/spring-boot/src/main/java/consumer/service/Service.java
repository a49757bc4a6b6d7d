// SPDX-License-Identifier: Apache-2.0
package consumer.service;

import io.github.zhnews.NewsParser;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class Service {
    // README
    @Bean
    NewsParser parser() {
        return NewsParser.create();
    }
    // end

    public static void main(String[] args) {
        SpringApplication.run(Service.class, args);
    }
}
