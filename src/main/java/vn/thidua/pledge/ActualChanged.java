package vn.thidua.pledge;

import java.io.Serial;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.RuleViolation;

/** Somebody else entered a number first: carries that number, so that the second person sees both and decides. */
public class ActualChanged extends RuleViolation {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable BigDecimal theirs;
    private final String note;
    private final int version;
    private final String who;
    private final Instant when;

    ActualChanged(@Nullable BigDecimal theirs, String note, int version, String who, Instant when) {
        super("pledge.actual.changed", who);
        this.theirs = theirs;
        this.note = note;
        this.version = version;
        this.who = who;
        this.when = when;
    }

    /** The number that is stored now. */
    public @Nullable BigDecimal theirs() {
        return theirs;
    }

    public String note() {
        return note;
    }

    /** Version that is stored now: entering again with it is a decision, not an accident. */
    public int version() {
        return version;
    }

    public String who() {
        return who;
    }

    public Instant when() {
        return when;
    }
}
