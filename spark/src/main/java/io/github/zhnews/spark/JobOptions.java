// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import io.github.zhnews.model.Favour;
import io.github.zhnews.model.Limits;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * What the job is told to do.
 *
 * @param inputs archives, tables, folders of them, and patterns of their names
 * @param output the folder that is made
 * @param ruleFiles rule files and folders of them
 * @param settings what the parsers are built with, without the rules of these files
 * @param partition what the table is cut by
 * @param hostGroups into how many parts, where it is cut by hosts
 * @param distance in how many bits the fingerprints of near duplicates may differ; less than 0 to mark none
 * @param largestBand how many fingerprints that share a key are compared with each other
 * @param isOverwriting whether an output that is there is replaced
 */
record JobOptions(
        List<String> inputs,
        String output,
        List<String> ruleFiles,
        ParserSettings settings,
        Partition partition,
        int hostGroups,
        int distance,
        int largestBand,
        boolean isOverwriting) {
    static final String USAGE = """
            spark-submit --class io.github.zhnews.spark.ParseJob zhnews-spark.jar [OPTIONS] IN... OUT

            IN   WARC files and lines of JSON (*.warc, *.jsonl, packed or not), Parquet tables with html or body, url and content_type,
                 folders of these, patterns (part-*.warc.gz)
            OUT  the folder that is made: the articles as Parquet, what can't be read in _rejects as lines of JSON

            --partition-by host|date|none  what the table is cut by (host)
            --host-groups N                into how many parts, if by hosts (64)
            --duplicates N|none            in how many bits the fingerprints of near duplicates may differ, 0 to 7 (3)
            --largest-band N               how many fingerprints that share a key are compared with each other (1000)
            --rule-files PATH              rules of your own: a file or a folder; may be given several times
            --no-rules                     without the shipped rules
            --zone ZONE                    the zone of times without an offset (Asia/Shanghai)
            --max-chars N                  refuse longer pages (16000000)
            --favour balanced|precision|recall
            --overwrite                    replace OUT if it is there
            """;

    private static final int NONE = -1;

    JobOptions {
        inputs = List.copyOf(inputs);
        ruleFiles = List.copyOf(ruleFiles);
    }

    /** What a table is cut by. */
    enum Partition {
        HOST,
        DATE,
        NONE
    }

    /**
     * The options of a command line.
     *
     * @throws IllegalArgumentException if it is wrong; the message tells how it has to be
     */
    static JobOptions of(String... arguments) {
        try {
            return new Reader(List.of(arguments).iterator()).read();
        } catch (RuntimeException e) { // also of zones, numbers and names that are none
            throw new IllegalArgumentException(e.getMessage() + "\n\n" + USAGE, e);
        }
    }

    private static final class Reader {
        private final Iterator<String> rest;
        private final List<String> paths = new ArrayList<>();
        private final List<String> ruleFiles = new ArrayList<>();
        private ParserSettings settings = ParserSettings.defaults();
        private Partition partition = Partition.HOST;
        private int hostGroups = 64;
        private int distance = 3;
        private int largestBand = 1000;
        private boolean isOverwriting;

        Reader(Iterator<String> rest) {
            this.rest = rest;
        }

        JobOptions read() {
            while (rest.hasNext()) {
                var argument = rest.next();
                if (argument.startsWith("--")) {
                    option(argument);
                } else {
                    paths.add(argument);
                }
            }
            if (paths.size() < 2) {
                throw new IllegalArgumentException("inputs and an output are needed");
            }
            int last = paths.size() - 1;
            return new JobOptions(
                    paths.subList(0, last),
                    paths.get(last),
                    ruleFiles,
                    settings,
                    partition,
                    hostGroups,
                    distance,
                    largestBand,
                    isOverwriting);
        }

        private void option(String name) {
            switch (name) {
                case "--partition-by" -> partition = constant(Partition.class, name);
                case "--host-groups" -> hostGroups = number(name, 1, 1 << 16);
                case "--duplicates" -> {
                    var value = value(name);
                    distance = value.equals("none") ? NONE : number(name, value, 0, Bands.MOST);
                }
                case "--largest-band" -> largestBand = number(name, 2, Integer.MAX_VALUE);
                case "--rule-files" -> ruleFiles.add(value(name));
                case "--no-rules" -> settings = settings.withoutShippedRules();
                case "--zone" -> settings = settings.withZone(ZoneId.of(value(name)));
                case "--max-chars" ->
                    settings =
                            settings.withLimits(Limits.defaults().withCharacters(number(name, 1, Integer.MAX_VALUE)));
                case "--favour" -> settings = settings.withFavour(constant(Favour.class, name));
                case "--overwrite" -> isOverwriting = true;
                default -> throw new IllegalArgumentException("there is no option " + name);
            }
        }

        private String value(String name) {
            if (!rest.hasNext()) {
                throw new IllegalArgumentException(name + " needs a value");
            }
            return rest.next();
        }

        private int number(String name, int least, int greatest) {
            return number(name, value(name), least, greatest);
        }

        private static int number(String name, String value, int least, int greatest) {
            int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
            if (number < least || number > greatest) {
                throw new IllegalArgumentException(
                        name + " " + value + " is no number from " + least + " to " + greatest);
            }
            return number;
        }

        private <E extends Enum<E>> E constant(Class<E> type, String name) {
            var value = value(name);
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(value))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(name + " can't be " + value));
        }
    }
}
