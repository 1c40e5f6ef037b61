package vn.thidua.vote;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** The choices of a ballot as a bit mask, one bit an option; of one width for all ballots of a round. */
final class Choices {

    private Choices() {}

    static byte[] mask(Collection<Integer> positions, int options) {
        var mask = new byte[Math.ceilDiv(options, 8)];
        for (int position : positions) {
            mask[position / 8] |= (byte) (1 << (position % 8));
        }
        return mask;
    }

    static List<Integer> positions(byte[] mask) {
        return IntStream.range(0, mask.length * 8)
                .filter(position -> (mask[position / 8] >> (position % 8) & 1) == 1)
                .boxed()
                .toList();
    }
}
