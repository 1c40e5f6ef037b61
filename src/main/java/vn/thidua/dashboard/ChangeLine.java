package vn.thidua.dashboard;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A unit whose place changed between two compositions; slots as in {@link UnitLine}. */
public record ChangeLine(
        ChangeKind kind,
        long unitId,
        String unitName,
        String province,
        int fromYear,
        @Nullable Long fromBlocId,
        String fromBloc,
        int fromSlot,
        int toYear,
        @Nullable Long toBlocId,
        String toBloc,
        int toSlot)
        implements Serializable {

    /** Whether it is about that bloc. */
    boolean concerns(long blocId) {
        return Objects.equals(fromBlocId, blocId) || Objects.equals(toBlocId, blocId);
    }
}
