// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/** The local file system, which starts no process of the system's to set the mode of each file. */
public final class PlainFiles extends LocalFileSystem {
    /** As Hadoop makes it, by its name. */
    public PlainFiles() {
        super(new RawLocalFileSystem() {
            @Override
            public void setPermission(Path path, FsPermission permission) {}
        });
    }
}
