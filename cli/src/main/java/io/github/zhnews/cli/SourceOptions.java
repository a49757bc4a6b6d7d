// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say where pages came from. */
final class SourceOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--url", paramLabel = "URL", description = "The address of the page, if there is only one.")
    private @Nullable String url;

    @Option(
            names = "--urls",
            paramLabel = "FILE",
            description =
                    "The addresses of many pages, in UTF-8: lines of file name (or path in the folder), tab, address.")
    private @Nullable Path urls;

    @Option(
            names = "--content-type",
            paramLabel = "TYPE",
            description = "The Content-Type header that the pages were served with.")
    private @Nullable String contentType;

    /** The header of all pages, or {@code null}. */
    @Nullable
    String contentType() {
        return contentType;
    }

    /** Whether the arguments may name more than one page. */
    static boolean areSeveral(List<String> arguments) {
        return arguments.size() > 1 || Inputs.isFolder(arguments.get(0));
    }

    /**
     * The pages that the arguments name, with their addresses.
     *
     * @param text whether folders are searched for plain text
     * @throws Misuse if there are none, or an address is wrong
     */
    List<Input> pages(List<String> arguments, boolean text) {
        if (url != null && urls != null) {
            throw wrong("--url and --urls exclude each other");
        }
        if (url != null && areSeveral(arguments)) {
            throw wrong("--url is for one page; use --urls for several");
        }
        if (Collections.frequency(arguments, Input.STANDARD_INPUT) > 1) {
            throw wrong("standard input can be read once only");
        }
        try {
            var pages = new Inputs(addresses(), text).list(arguments);
            if (urls != null && pages.stream().allMatch(page -> page.url() == null)) {
                throw wrong("--urls " + FileNames.name(urls) + ": none of its names is that of a page");
            }
            return pages;
        } catch (URISyntaxException e) {
            throw wrong(e.getMessage());
        } catch (IOException e) {
            throw wrong(Failure.reasonWithFile(e));
        }
    }

    private Addresses addresses() throws IOException, URISyntaxException {
        return urls != null ? Addresses.read(urls) : Addresses.single(url == null ? null : Addresses.address(url));
    }

    private Misuse wrong(@Nullable String message) {
        return new Misuse(command, message);
    }
}
