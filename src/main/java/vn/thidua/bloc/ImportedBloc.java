package vn.thidua.bloc;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.table.ImportRow;

/**
 * A bloc of a year during an import: as it was stored when the import began, and as the first row of the file tells it.
 */
final class ImportedBloc {

    private final String code;
    private final BlocLevel level;
    private final @Nullable Facts stored;
    private @Nullable Long id;
    private @Nullable ImportRow firstRow;
    private final Map<String, Long> groups = new HashMap<>();

    /** Names of the leading units by slot, as they are once the rows so far are written. */
    private Map<Byte, String> leads = new HashMap<>();

    /** What is stored of a bloc in a year. */
    record Facts(String name, BlocKind kind, BlocFamily family, String source) {}

    /** @param stored {@code null} for a bloc that is not in the composition yet */
    ImportedBloc(String code, BlocLevel level, @Nullable Long id, @Nullable Facts stored) {
        this.code = code;
        this.level = level;
        this.id = id;
        this.stored = stored;
    }

    String code() {
        return code;
    }

    BlocLevel level() {
        return level;
    }

    @Nullable
    Facts stored() {
        return stored;
    }

    @Nullable
    Long id() {
        return id;
    }

    void begun(long newId) {
        id = newId;
    }

    /** The first good row of the file that speaks of the bloc; it describes the bloc. */
    @Nullable
    ImportRow firstRow() {
        return firstRow;
    }

    void describedBy(ImportRow row) {
        firstRow = row;
    }

    /** Name to be used in sentences. */
    String shownName() {
        var told = firstRow == null ? "" : firstRow.text(MembershipTable.NAME);
        if (!told.isEmpty()) {
            return told;
        }
        return stored == null ? code : stored.name();
    }

    /** Groups by name without regard to capitals. */
    Map<String, Long> groups() {
        return groups;
    }

    Map<Byte, String> leads() {
        return leads;
    }

    void lead(Map<Byte, String> now) {
        leads = now;
    }
}
