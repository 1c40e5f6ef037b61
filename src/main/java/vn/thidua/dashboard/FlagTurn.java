package vn.thidua.dashboard;

import java.io.Serializable;

/**
 * A unit that was given, or proposed for, the flag in its bloc.
 *
 * @param lineId the unit that stands for it and those it came from
 * @param headed whether it was the head of the bloc that year
 * @param size units in the bloc
 */
public record FlagTurn(
        long blocId,
        String bloc,
        String province,
        int year,
        long unitId,
        long lineId,
        String unitName,
        boolean headed,
        int size)
        implements Serializable {

    /** The same flag, counted for the unit that stands for the line. */
    FlagTurn of(long line) {
        return new FlagTurn(blocId, bloc, province, year, unitId, line, unitName, headed, size);
    }
}
