package vn.thidua.pledge;

import java.math.BigDecimal;
import java.util.Map;

/** The points that targets brought. Implemented by the module that scores; without it the column of points is left out. */
public interface TargetScores {

    /** Points by item of a unit, for those who may see its sheet; items without points are missing. */
    Map<Long, BigDecimal> of(long blocId, int year, long unitId);
}
