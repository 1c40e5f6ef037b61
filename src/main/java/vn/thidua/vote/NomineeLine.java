package vn.thidua.vote;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Somebody who stands; reasons are "" where there are none. */
public record NomineeLine(
        long id,
        @Nullable Long unitId,
        String label,
        @Nullable BigDecimal score,
        @Nullable Integer scoreRank,
        String withdrawn,
        String hold,
        String released) {

    NomineeLine heldFor(String reason) {
        return new NomineeLine(id, unitId, label, score, scoreRank, withdrawn, reason, released);
    }

    public boolean isHeld() {
        return !hold.isEmpty() && released.isEmpty() && withdrawn.isEmpty();
    }
}
