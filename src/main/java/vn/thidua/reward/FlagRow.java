package vn.thidua.reward;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rotating flag with all who held it.
 *
 * @param handovers the latest first; its unit holds the flag
 */
public record FlagRow(long id, String name, @Nullable Integer madeIn, String note, List<Handover> handovers)
        implements Serializable {

    /** That a unit received it. */
    public record Handover(long unitId, String unitName, LocalDate receivedOn, String occasion)
            implements Serializable {}
}
