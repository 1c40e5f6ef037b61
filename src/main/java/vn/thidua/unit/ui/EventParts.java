package vn.thidua.unit.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.unit.EventPaper;
import vn.thidua.unit.UnitEventKind;
import vn.thidua.unit.UnitPage;
import vn.thidua.unit.UnitQueries;
import vn.thidua.unit.UnitService;

/** The fields of one kind of event, beside those of the decision. */
interface EventParts {

    /** Fields in the order in which they are filled in. */
    List<Component> fields();

    /** What will happen, as a sentence that follows "Từ ngày …"; {@code null} while something is missing. */
    @Nullable
    String preview();

    /** Records the event. */
    void record(EventPaper paper);

    /** Is called with what to do when a field changes. */
    void onChange(Runnable changed);

    static EventParts of(UnitEventKind kind, UnitPage unit, UnitService service, UnitQueries queries) {
        return switch (kind) {
            case RENAME -> new RenameParts(unit, service);
            case MERGE -> new MergeParts(unit, service, queries);
            case SPLIT -> new SplitParts(unit, service);
            case TRANSFER -> new TransferParts(unit, service, queries);
            case DISSOLVE -> new DissolveParts(unit, service);
        };
    }
}
