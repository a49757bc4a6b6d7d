// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;

/** A format of files that hold tables. Those on the class path are found by their names; {@code zhnews-parquet} has one. */
public interface TableFormat {

    /**
     * {@return the format of a name, if the class path has one}
     *
     * @param name the name, such as {@code parquet}
     */
    static Optional<TableFormat> named(String name) {
        return ServiceLoader.load(TableFormat.class, TableFormat.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(format -> format.name().equals(name))
                .findFirst();
    }

    /** {@return the name of the format, in small letters} */
    String name();

    /**
     * {@return what writes a file anew; to be closed}
     *
     * @param file the file; one that is there is replaced
     * @param columns the columns of all rows
     * @throws IOException if the file can't be written
     */
    TableWriter create(Path file, ColumnType.Struct columns) throws IOException;
}
