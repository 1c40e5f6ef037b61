package vn.thidua.score;

import java.math.BigDecimal;
import java.util.List;
import vn.thidua.bloc.BlocOfYear;

/**
 * Penalties that follow from what other parts of the program know, such as reports that came late. One Spring bean for
 * each source; asked when a sheet or a ranking is shown, never stored, so they are as true as what they follow from. A
 * published ranking copies them.
 */
public interface PenaltySource {

    /** Penalties of the units of a bloc in a year. */
    List<Penalty> penalties(BlocOfYear bloc);

    /**
     * @param points below 0
     * @param reason in words for the unit, such as "Báo cáo sơ kết chậm 6 ngày"
     * @param generated whether it follows from data invented for the demonstration
     */
    record Penalty(long unitId, BigDecimal points, String reason, boolean generated) {}
}
