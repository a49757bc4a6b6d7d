// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Field;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what is known of a page, but its text, as a row of a table (RFC 4180). The columns and their order are fixed. */
final class CsvRecord {
    private static final List<Field> FIELDS = EnumSet.complementOf(EnumSet.of(Field.NEXT_PAGE, Field.BODY)).stream()
            .toList();

    private static final List<String> COLUMNS = Stream.of(
                    Stream.of("file"), FIELDS.stream().map(Field::key), Stream.of("charset", "layout", "error"))
            .flatMap(names -> names)
            .toList();

    /** Where a cell begins with one of these, spreadsheets take it for a formula. */
    private static final String FORMULA = "=+-@＝＋－＠";

    private CsvRecord() {}

    /** The row of the columns' names. */
    static String header() {
        return row(COLUMNS);
    }

    /** The row of a page that was parsed. */
    static String of(String file, Extraction extraction) {
        var article = extraction.article();
        var report = extraction.report();
        var cells = new ArrayList<String>();
        cells.add(cell(file));
        FIELDS.forEach(field -> cells.add(cell(field, article.value(field).orElse(""))));
        cells.add(cell(report.decoding().map(Decoding::charset).orElse(null)));
        cells.add(cell(report.layout()));
        cells.add("");
        return row(cells);
    }

    /** The row of a page that could not be parsed. */
    static String ofError(String file, String error) {
        var cells = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
        cells.set(0, cell(file));
        cells.set(COLUMNS.size() - 1, cell(error));
        return row(cells);
    }

    private static String cell(Field field, Object value) {
        return value instanceof List<?> list
                ? cell(list.stream().map(field::textOf).collect(Collectors.joining("; ")))
                : cell(field.textOf(value));
    }

    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : Characters.line(value.toString());
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String row(List<String> cells) {
        var row = new StringWriter();
        CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .autoFlush(true)
                .build(row)
                .writeRecord(cells);
        return row.toString();
    }
}
