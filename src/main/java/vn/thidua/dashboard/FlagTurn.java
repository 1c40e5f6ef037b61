package vn.thidua.dashboard;

import java.io.Serializable;

/**
 * A unit that was given, or proposed for, the flag in its bloc.
 *
 * @param headed whether it was the head of the bloc that year
 * @param size units in the bloc
 */
public record FlagTurn(
        long blocId, String bloc, String province, int year, long unitId, String unitName, boolean headed, int size)
        implements Serializable {

    /** The same flag, counted for the unit that stands for the line. */
    FlagTurn of(long lineId) {
        return new FlagTurn(blocId, bloc, province, year, lineId, unitName, headed, size);
    }
}
