// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.parquet;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Packs by Zstandard alone. What Parquet has for that needs Hadoop. */
final class ZstandardPacking implements CompressionCodecFactory {

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName name) {
        return new BytesInputCompressor() {
            @Override
            public BytesInput compress(BytesInput bytes) throws IOException {
                var plain = new ByteArrayOutputStream(Math.toIntExact(bytes.size()));
                bytes.writeAllTo(plain);
                return BytesInput.from(Zstd.compress(plain.toByteArray()));
            }

            @Override
            public CompressionCodecName getCodecName() {
                return name;
            }

            @Override
            public void release() {
                // holds nothing
            }
        };
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
        throw new UnsupportedOperationException("only packs");
    }

    @Override
    public void release() {
        // holds nothing
    }
}
