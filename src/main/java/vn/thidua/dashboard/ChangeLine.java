package vn.thidua.dashboard;

import java.io.Serializable;
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
        implements Serializable {}
