package vn.thidua.bloc;

import java.io.Serial;
import vn.thidua.shared.RuleViolation;

/** The unit already stands in a bloc: says in which and since when; the person chooses to move it or to keep it there. */
public class AlreadyPlaced extends RuleViolation {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long unitId;
    private final int versionNow;

    AlreadyPlaced(long unitId, int versionNow, String unitName, String blocName, int sinceYear) {
        super("bloc.unit.alreadyPlaced", unitName, blocName, String.valueOf(sinceYear));
        this.unitId = unitId;
        this.versionNow = versionNow;
    }

    public long unitId() {
        return unitId;
    }

    /** The version to name when the person chooses to move the unit all the same. */
    public int versionNow() {
        return versionNow;
    }
}
