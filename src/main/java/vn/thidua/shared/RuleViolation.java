package vn.thidua.shared;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the house was broken. The key names a sentence in both language bundles that a clerk understands; the
 * arguments fill its places in order.
 */
public class RuleViolation extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient @Nullable Object[] args;

    public RuleViolation(String key, @Nullable Object... args) {
        super(key);
        this.key = key;
        this.args = args;
    }

    /** Key of the sentence, such as {@code bloc.unit.alreadyPlaced}. */
    public String key() {
        return key;
    }

    public @Nullable Object[] args() {
        return args.clone();
    }
}
