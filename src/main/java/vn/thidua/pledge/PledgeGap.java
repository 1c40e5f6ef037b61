package vn.thidua.pledge;

import java.util.List;

/**
 * Something a pledge still lacks, as a sentence.
 *
 * @param blocking whether signing cannot be opened with it
 * @param args text and whole numbers
 */
public record PledgeGap(String key, boolean blocking, List<Object> args) {

    static PledgeGap blocking(String key, Object... args) {
        return new PledgeGap(key, true, List.of(args));
    }

    static PledgeGap open(String key, Object... args) {
        return new PledgeGap(key, false, List.of(args));
    }
}
