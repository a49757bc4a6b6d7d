// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import org.apache.hadoop.fs.FSDataInputStream;
import org.jspecify.annotations.Nullable;

/** A file of one of Hadoop's file systems, to be read. So an archive can be read on behind a damaged record. For one thread. */
final class HadoopFile extends FileChannel {
    private final FSDataInputStream in;
    private final long size;
    /** What is read at once; a stream reads into arrays. */
    private final byte[] block = new byte[1 << 16];

    private @Nullable IOException failure;

    HadoopFile(FSDataInputStream in, long size) {
        this.in = in;
        this.size = size;
    }

    /**
     * Throws what the file system has thrown. Who reads archives takes that for damage of the archive, but it may be the network's: the
     * task has to fail, so that it is run again.
     */
    void check() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        int length;
        try {
            length = in.read(block, 0, Math.min(block.length, to.remaining()));
        } catch (IOException e) {
            failure = e;
            throw e;
        }
        if (length > 0) {
            to.put(block, 0, length);
        }
        return length;
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        if (position >= size) {
            return -1;
        }
        long before = in.getPos();
        try {
            in.seek(position);
            return read(to);
        } finally {
            in.seek(before);
        }
    }

    @Override
    public long read(ByteBuffer[] to, int offset, int length) throws IOException {
        return length == 0 ? 0 : read(to[offset]);
    }

    @Override
    public long position() throws IOException {
        return in.getPos();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        in.seek(Math.min(position, size));
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    protected void implCloseChannel() throws IOException {
        in.close();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        throw new NonWritableChannelException();
    }

    @Override
    public int write(ByteBuffer from, long position) {
        throw new NonWritableChannelException();
    }

    @Override
    public FileChannel truncate(long length) {
        throw new NonWritableChannelException();
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long position, long count) {
        throw new NonWritableChannelException();
    }

    @Override
    public void force(boolean metaData) {
        // nothing is ever written
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long length, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long length, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
