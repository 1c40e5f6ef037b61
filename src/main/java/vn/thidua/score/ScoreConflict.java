package vn.thidua.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.RuleViolation;

/** Somebody else changed the cell meanwhile: both values are told, the person chooses. */
public class ScoreConflict extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final @Nullable BigDecimal theirs;
    private final int version;
    private final String who;

    ScoreConflict(@Nullable BigDecimal theirs, int version, String who) {
        super(theirs == null ? "score.sheet.conflictEmpty" : "score.sheet.conflict", who, theirs);
        this.theirs = theirs;
        this.version = version;
        this.who = who;
    }

    /** Points that stand there now. */
    public @Nullable BigDecimal theirs() {
        return theirs;
    }

    public int version() {
        return version;
    }

    public String who() {
        return who;
    }
}
