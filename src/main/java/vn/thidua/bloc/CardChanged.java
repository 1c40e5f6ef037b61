package vn.thidua.bloc;

import java.io.Serial;
import java.time.LocalDateTime;
import vn.thidua.shared.Moments;
import vn.thidua.shared.RuleViolation;

/** Somebody else moved the card first: says who, when and where to, so that the second person can decide. */
public class CardChanged extends RuleViolation {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long unitId;

    CardChanged(long unitId, String unitName, String who, LocalDateTime when, String whereNow) {
        super("bloc.card.changed", unitName, who, Moments.timeAndDay(when), whereNow);
        this.unitId = unitId;
    }

    public long unitId() {
        return unitId;
    }
}
