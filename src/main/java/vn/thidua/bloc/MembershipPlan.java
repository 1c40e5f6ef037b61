package vn.thidua.bloc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.table.FieldChange;
import vn.thidua.shared.table.Problem;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.table.Verdict;

/** What one row of the table of memberships would do. */
final class MembershipPlan {

    private final MembershipLine line;
    private final ImportedBloc bloc;
    private final @Nullable Long unitId;
    private final @Nullable Standing standing;
    private final boolean describesBloc;
    private final List<FieldChange> blocChanges;
    private final List<Problem> remarks = new ArrayList<>();
    private @Nullable Problem problem;
    private @Nullable Byte slot;

    /**
     * Where a unit stands now.
     *
     * @param blocYearId {@code null} in the tray
     * @param slot {@code null} for a member
     */
    record Standing(
            long id,
            BlocLevel level,
            int seat,
            @Nullable Long blocYearId,
            String group,
            @Nullable Byte slot,
            int version) {}

    /**
     * @param unitId {@code null} for a unit that begins with the row
     * @param standing {@code null} where the unit is not in the composition yet
     * @param blocChanges what the row changes of a bloc that is there
     */
    MembershipPlan(
            MembershipLine line,
            ImportedBloc bloc,
            @Nullable Long unitId,
            @Nullable Standing standing,
            boolean describesBloc,
            List<FieldChange> blocChanges) {
        this.line = line;
        this.bloc = bloc;
        this.unitId = unitId;
        this.standing = standing;
        this.describesBloc = describesBloc;
        this.blocChanges = blocChanges;
    }

    MembershipLine line() {
        return line;
    }

    ImportedBloc bloc() {
        return bloc;
    }

    @Nullable
    Long unitId() {
        return unitId;
    }

    @Nullable
    Standing standing() {
        return standing;
    }

    boolean changesBloc() {
        return describesBloc && !blocChanges.isEmpty();
    }

    void refuse(Problem why) {
        problem = why;
    }

    boolean isRefused() {
        return problem != null;
    }

    /** Something worth knowing that does not keep the row out. */
    void remark(Problem what) {
        remarks.add(what);
    }

    /** Slot among the leading units that the row takes or keeps; {@code null} for a member. */
    @Nullable
    Byte slot() {
        return slot;
    }

    void lead(@Nullable Byte taken) {
        slot = taken;
    }

    boolean staysInBloc() {
        return standing != null
                && standing.blocYearId() != null
                && standing.blocYearId().equals(bloc.id());
    }

    /** Without the column, a unit keeps its role as long as it stays in its bloc. */
    FileRole role() {
        var now = standing;
        return now != null && staysInBloc() && !line.cells().has(MembershipTable.ROLE)
                ? roleOf(now.slot())
                : line.role();
    }

    /** Without the column, a unit keeps its group as long as it stays in its bloc. */
    String group() {
        var now = standing;
        return now != null && staysInBloc() && !line.cells().has(MembershipTable.GROUP) ? now.group() : line.group();
    }

    /** The slot that the unit has and keeps, {@code null} where it has none or gives it up. */
    @Nullable
    Byte keptSlot() {
        var now = standing;
        return now != null
                        && staysInBloc()
                        && now.slot() != null
                        && role().slots().contains(now.slot())
                ? now.slot()
                : null;
    }

    Verdict verdict() {
        if (problem != null) {
            return Verdict.wrong(List.of(problem));
        }
        var changes = new ArrayList<>(blocChanges);
        if (standing == null) {
            return new Verdict(RowStatus.NEW, changes, remarks);
        }
        changes.addAll(placeChanges(standing));
        return changes.isEmpty() ? Verdict.same() : new Verdict(RowStatus.CHANGED, changes, remarks);
    }

    private List<FieldChange> placeChanges(Standing now) {
        var changes = new ArrayList<FieldChange>();
        if (!staysInBloc()) {
            var before = line.year().byId(now.blocYearId());
            changes.add(new FieldChange(MembershipTable.CODE, before == null ? "" : before.code(), bloc.code()));
        }
        if (!MembershipLine.key(group()).equals(MembershipLine.key(now.group()))) {
            changes.add(new FieldChange(MembershipTable.GROUP, now.group(), group()));
        }
        var before = roleOf(now.slot());
        if (before != role()) {
            changes.add(new FieldChange(MembershipTable.ROLE, before.name(), role().name()));
        }
        return changes;
    }

    private static FileRole roleOf(@Nullable Byte slot) {
        return FileRole.ofSlot(slot == null ? 0 : slot);
    }
}
