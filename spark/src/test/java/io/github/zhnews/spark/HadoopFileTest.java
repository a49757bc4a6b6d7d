// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.PositionedReadable;
import org.apache.hadoop.fs.Seekable;
import org.junit.jupiter.api.Test;

class HadoopFileTest {
    /** A stream of bytes as Hadoop wants it. */
    private static final class Bytes extends InputStream implements Seekable, PositionedReadable {
        private final byte[] bytes;
        private int at;
        private boolean isBroken;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            if (isBroken) {
                throw new IOException("the line is dead");
            }
            return at < bytes.length ? bytes[at++] : -1;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int next = read();
            if (next >= 0) {
                at--;
                int read = Math.min(length, bytes.length - at);
                System.arraycopy(bytes, at, to, from, read);
                at += read;
                return read;
            }
            return -1;
        }

        @Override
        public void seek(long position) {
            at = (int) position;
        }

        @Override
        public long getPos() {
            return at;
        }

        @Override
        public boolean seekToNewSource(long target) {
            return false;
        }

        @Override
        public int read(long position, byte[] to, int from, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void readFully(long position, byte[] to, int from, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void readFully(long position, byte[] to) {
            throw new UnsupportedOperationException();
        }
    }

    private final Bytes bytes = new Bytes(Pages.utf8("0123456789"));
    private final HadoopFile file = new HadoopFile(new FSDataInputStream(bytes), 10);

    @Test
    void itIsReadHereAndThere() throws IOException {
        assertThat(read(4)).isEqualTo("0123");
        var there = ByteBuffer.allocate(3);
        assertThat(file.read(there, 7)).isEqualTo(3);
        assertThat(file.read(there, 10)).isEqualTo(-1);

        assertThat(new String(there.array(), StandardCharsets.UTF_8)).isEqualTo("789");
        assertThat(file.position()).isEqualTo(4);
        assertThat(read(2)).isEqualTo("45");
        assertThat(file.position(9).position()).isEqualTo(9);
        assertThat(file.size()).isEqualTo(10);
    }

    @Test
    void whatTheFileSystemThrowsIsNotTakenForDamage() throws IOException {
        file.check();
        bytes.isBroken = true;

        assertThatThrownBy(() -> read(1)).hasMessageContaining("the line is dead");
        assertThatThrownBy(file::check).hasMessageContaining("the line is dead");
    }

    private String read(int length) throws IOException {
        var to = ByteBuffer.allocate(length);
        file.read(to);
        return new String(to.array(), 0, to.position(), StandardCharsets.UTF_8);
    }
}
