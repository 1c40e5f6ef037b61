package vn.thidua.bloc;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.table.Problem;

/**
 * A year of a province during an import. Where a composition is in force, rows are only compared with it; otherwise they
 * go to the draft that imports of that year share, made where it is missing.
 */
final class ImportedYear {

    /** What may happen to the rows of the year. */
    enum Mode {
        /** They are written. */
        DRAFT,
        /** They are compared with the composition in force. */
        IN_FORCE,
        /** They cannot be taken: {@link ImportedYear#refusal()}. */
        REFUSED
    }

    private final ImportedProvince province;
    private final int year;
    private final Mode mode;
    private final @Nullable Problem refusal;
    private @Nullable Long compositionId;
    private final Map<String, ImportedBloc> blocs = new HashMap<>();
    private final Map<Long, ImportedBloc> byId = new HashMap<>();
    private int lastPosition;

    /** Row numbers by unit: a unit stands once in a year and level. */
    private final Map<String, Integer> seen = new HashMap<>();

    private @Nullable Long actId;
    private int added;
    private int changed;

    ImportedYear(
            ImportedProvince province,
            int year,
            Mode mode,
            @Nullable Problem refusal,
            @Nullable Long compositionId,
            int lastPosition) {
        this.province = province;
        this.year = year;
        this.mode = mode;
        this.refusal = refusal;
        this.compositionId = compositionId;
        this.lastPosition = lastPosition;
    }

    ImportedProvince province() {
        return province;
    }

    int year() {
        return year;
    }

    Mode mode() {
        return mode;
    }

    @Nullable
    Problem refusal() {
        return refusal;
    }

    @Nullable
    Long compositionId() {
        return compositionId;
    }

    void begun(long newCompositionId) {
        compositionId = newCompositionId;
    }

    void add(ImportedBloc bloc) {
        blocs.put(bloc.code(), bloc);
        stored(bloc);
    }

    /** The bloc has an id now. */
    void stored(ImportedBloc bloc) {
        var id = bloc.id();
        if (id != null) {
            byId.put(id, bloc);
        }
    }

    @Nullable
    ImportedBloc bloc(String code) {
        return blocs.get(code);
    }

    @Nullable
    ImportedBloc byId(@Nullable Long blocYearId) {
        return blocYearId == null ? null : byId.get(blocYearId);
    }

    /** The code of the bloc that bears the name, for files without codes. */
    @Nullable
    String codeOf(String name) {
        return blocs.values().stream()
                .filter(bloc -> bloc.shownName().equalsIgnoreCase(name))
                .map(ImportedBloc::code)
                .findFirst()
                .orElse(null);
    }

    int nextPosition() {
        return ++lastPosition;
    }

    /** Notes the unit; the number of the earlier row where it was there already. */
    @Nullable
    Integer seenBefore(String unit, int row) {
        return seen.putIfAbsent(unit, row);
    }

    /** The act that the writing leaves in the composition; {@code null} before the first writing. */
    @Nullable
    Long actId() {
        return actId;
    }

    void writtenBy(long act) {
        actId = act;
    }

    void count(boolean isNew) {
        if (isNew) {
            added++;
        } else {
            changed++;
        }
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }
}
