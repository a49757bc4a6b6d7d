// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import static java.util.stream.Collectors.toMap;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.NewsParser;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the packaged job on a master and two workers, each a process of its own, of Spark's jars as Maven has them, and kills one worker
 * in the middle. {@code mvn -Pcluster -pl spark -am verify}, {@code -Dcluster.pages=20000} for the number of pages,
 * {@code -Dcluster.command=cli/target/zhnews.jar} for the command whose table must be the same.
 */
class ClusterIT {
    private static final int PAGES = Integer.getInteger("cluster.pages", 20_000);
    private static final int FILES = 80;
    private static final int SAME_TEXT = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** What the job's own jar must bring, and what only tests have. */
    private static final String NOT_OF_SPARK =
            "(zhnews|jsoup|snakeyaml-engine|jwarc|dec|junit|assertj|byte-buddy|apiguardian|opentest4j|surefire).*";

    @TempDir
    private Path folder;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void aWorkerThatIsKilledCostsNoRecord() throws IOException, InterruptedException {
        writeArchives();
        sparkHome();
        int port = freePort();
        start(
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                "" + port,
                "--webui-port",
                "0");
        var master = "spark://127.0.0.1:" + port;
        var lost = worker("worker1", master);
        worker("worker2", master);
        waitFor(() -> log("master").split("Registering worker").length > 2, "both workers");

        var job = submit(master);
        waitFor(() -> doneFiles() >= FILES / 5 || !job.isAlive(), "the first files");
        long done = doneFiles();
        lost.destroyForcibly();
        boolean isRunning = job.isAlive();
        assertThat(job.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

        assertThat(isRunning).as("killed in the middle").isTrue();
        assertThat(done).isBetween(1L, FILES - 1L);
        assertThat(job.exitValue()).as(log("job")).isZero();
        assertThat(log("job")).contains(PAGES + " pages, 1 rejects, " + PAGES / SAME_TEXT + " near duplicates");
        assertThat(log("master")).contains("Removing worker");
        checkRecords();
        var command = System.getProperty("cluster.command");
        if (command != null) {
            checkTableOf(Path.of("..").resolve(command));
        }
    }

    /** The command makes the same table of the same archives, the columns apart that only the job has. */
    private void checkTableOf(Path command) throws IOException, InterruptedException {
        assertThat(command).isRegularFile();
        var table = folder.resolve("table.parquet");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var in = folder.resolve("in");
        var run = start(
                "command",
                List.of(
                        java,
                        "-jar",
                        command.toAbsolutePath().toString(),
                        "parse",
                        in.toString(),
                        in.resolve("damaged.jsonl").toString(), // in a folder it looks for pages and archives alone
                        "-o",
                        table.toString()));
        assertThat(run.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

        assertThat(log("command")).contains(PAGES + 1 + " pages, " + PAGES + " articles, 1 failed");
        assertThat(folder.resolve("table.parquet.rejects.jsonl")).content().hasLineCount(1);
        var ofCommand = Sparks.session().read().parquet(table.toString());
        var ofJob = Sparks.session().read().parquet(folder.resolve("out").toString());
        var shared = new ArrayList<>(List.of(ofJob.columns()));
        shared.retainAll(List.of(ofCommand.columns()));
        shared.remove("file"); // the job knows it by a URI
        assertThat(shared).contains("offset", "text", "blocks", "origins").doesNotContain("duplicateOf");
        assertThat(digests(ofCommand, shared)).hasSize(PAGES).isEqualTo(digests(ofJob, shared));
    }

    /** For each address what some columns hold. */
    private static Map<String, String> digests(Dataset<Row> table, List<String> columns) {
        var all = struct(columns.stream().map(name -> col(name)).toArray(Column[]::new));
        return table.select(col("url"), sha2(to_json(all), 256)).collectAsList().stream()
                .collect(toMap(row -> row.getString(0), row -> row.getString(1)));
    }

    /** Each page once, and as the library reads it. */
    private void checkRecords() {
        var out = Sparks.session().read().parquet(folder.resolve("out").toString());
        var rows = out.select("url", "title", "text").collectAsList();
        assertThat(rows).hasSize(PAGES);
        assertThat(out.select("file", "offset").distinct().count()).isEqualTo(PAGES);
        var parser = NewsParser.create();
        var texts = rows.stream().collect(toMap(row -> row.getString(0), row -> row.getString(1) + row.getString(2)));
        for (int i = 0; i < PAGES; i++) {
            var article = parser.parse(page(i), url(i));
            assertThat(texts).containsEntry(url(i), article.title() + article.text());
        }
        assertThat(out.filter(col("duplicateOf").isNotNull()).count()).isEqualTo(PAGES / SAME_TEXT);
    }

    private void writeArchives() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        for (int file = 0; file < FILES; file++) {
            int first = file;
            var records = IntStream.iterate(first, i -> i < PAGES, i -> i + FILES)
                    .mapToObj(i -> Pages.record(url(i), Pages.utf8(page(i))))
                    .toArray(byte[][]::new);
            Files.write(folder.resolve("in/part-%03d.warc.gz".formatted(file)), Pages.join(records));
        }
        Files.write(folder.resolve("in/damaged.jsonl"), Pages.utf8("no page\n"));
    }

    /** Of every so many pages the last has the text of the first, and another headline. */
    private static String page(int number) {
        boolean isReprint = number % SAME_TEXT == SAME_TEXT - 1;
        return Pages.html("云溪桥第" + number + "号公告", Pages.text(isReprint ? number - SAME_TEXT + 1 : number));
    }

    private static String url(int number) {
        return "https://news%d.yunxi.example/2025/0212/%06d.html".formatted(number % 40, number);
    }

    private Process worker(String name, String master) throws IOException {
        return start(
                name,
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--cores",
                "1",
                "--memory",
                "1g",
                "--webui-port",
                "0",
                "--work-dir",
                folder.resolve(name).toString(),
                master);
    }

    private Process submit(String master) throws IOException {
        return start(
                "job",
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                master,
                "--executor-memory",
                "1g",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.sql.shuffle.partitions=8",
                "--class",
                ParseJob.class.getName(),
                Path.of("target/zhnews-spark.jar").toAbsolutePath().toString(),
                folder.resolve("in").toString(),
                folder.resolve("out").toString());
    }

    private Process start(String name, String mainClass, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of("-Xmx512m", "-cp", folder.resolve("home/jars") + "/*", mainClass));
        command.addAll(List.of(arguments));
        return start(name, command);
    }

    private Process start(String name, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        var process = builder.start();
        processes.add(process);
        return process;
    }

    /** A folder of Spark's jars, as an installation has. */
    private void sparkHome() throws IOException {
        var jars = Files.createDirectories(folder.resolve("home/jars"));
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (var entry : classPath.split(java.io.File.pathSeparator)) {
            var jar = Path.of(entry).toAbsolutePath();
            var name = jar.getFileName().toString();
            if (name.endsWith(".jar") && !name.matches(NOT_OF_SPARK) && Files.notExists(jars.resolve(name))) {
                Files.createSymbolicLink(jars.resolve(name), jar);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** How many files have been read and taken over. */
    private long doneFiles() throws IOException {
        var committed = folder.resolve("out/_staging/pages/_temporary/0");
        if (Files.notExists(committed)) {
            return 0;
        }
        try (var tasks = Files.list(committed)) {
            return tasks.filter(task -> task.getFileName().toString().startsWith("task_"))
                    .count();
        }
    }

    private String log(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".log"));
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void waitFor(Condition condition, String what) throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            assertThat(Instant.now()).as("waiting for " + what).isBefore(end);
            Thread.sleep(50);
        }
    }
}
