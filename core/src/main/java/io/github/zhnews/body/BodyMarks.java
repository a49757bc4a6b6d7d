package io.github.zhnews.body;

import java.util.BitSet;
import java.util.List;

/** What is known beforehand of the parts of a text's element, by the portal's layout. */
public final class BodyMarks {
    /** Nothing is known. */
    public static final BodyMarks NONE = new BodyMarks(new BitSet(), new BitSet(), List.of());

    private final BitSet dropped;
    private final BitSet captions;
    private final List<String> tail;

    private BodyMarks(BitSet dropped, BitSet captions, List<String> tail) {
        this.dropped = dropped;
        this.captions = captions;
        this.tail = tail;
    }

    /** What is known of a text's parts. */
    public static BodyMarks of(BitSet dropped, BitSet captions, List<String> tail) {
        return new BodyMarks((BitSet) dropped.clone(), (BitSet) captions.clone(), List.copyOf(tail));
    }

    BitSet dropped() {
        return dropped;
    }

    BitSet captions() {
        return captions;
    }

    List<String> tail() {
        return tail;
    }
}
