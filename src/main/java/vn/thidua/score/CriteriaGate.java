package vn.thidua.score;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.shared.RuleViolation;

/** Opens criteria tables for those who may change them: head and deputy of the bloc that year, and the board. */
@Component
class CriteriaGate {

    private final CriteriaTableRepository tables;
    private final CriteriaReader reader;
    private final BlocRights rights;
    private final CurrentUser currentUser;
    private final Clock clock;

    CriteriaGate(
            CriteriaTableRepository tables,
            CriteriaReader reader,
            BlocRights rights,
            CurrentUser currentUser,
            Clock clock) {
        this.tables = tables;
        this.reader = reader;
        this.rights = rights;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A table whose draft is about to be changed; notes who did it. */
    CriteriaTable draft(long tableId) {
        var table = find(tableId);
        requireEditor(table);
        table.requireEditable();
        table.touch(currentUser.require().displayName(), clock.instant());
        return table;
    }

    /** A table in any state, for those who may change it. */
    CriteriaTable own(long tableId) {
        var table = find(tableId);
        requireEditor(table);
        return table;
    }

    /** A table that another one is made from: whoever may read it may copy it. */
    CriteriaTable source(long tableId) {
        var table = find(tableId);
        var blocId = table.blocId();
        if (blocId != null) {
            rights.read(blocId, head(table).year());
        }
        return table;
    }

    /** An empty draft for a bloc or one of its groups. */
    CriteriaTable fresh(long blocId, int year, @Nullable Long groupId) {
        var bloc = rights.run(blocId, year);
        if (groupId != null && bloc.groups().stream().noneMatch(group -> group.id() == groupId)) {
            throw new RuleViolation("score.criteria.noSuchGroup", bloc.name());
        }
        var versions = tables.versions(bloc.yearId(), blocId, groupId);
        if (versions.stream().anyMatch(table -> table.state() == CriteriaState.DRAFT)) {
            throw new RuleViolation("score.criteria.draftExists");
        }
        return new CriteriaTable(
                bloc.yearId(),
                blocId,
                groupId,
                versions.size() + 1,
                currentUser.require().displayName(),
                clock.instant());
    }

    CriteriaHead head(CriteriaTable table) {
        return reader.head(table.id()).orElseThrow();
    }

    private CriteriaTable find(long tableId) {
        return tables.findById(tableId).orElseThrow(() -> new RuleViolation("score.criteria.gone"));
    }

    private void requireEditor(CriteriaTable table) {
        var head = head(table);
        var blocId = head.blocId();
        if (blocId == null) {
            currentUser.requireBoardOf(head.provinceId());
        } else {
            rights.run(blocId, head.year());
        }
    }
}
