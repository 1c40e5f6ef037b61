package vn.thidua.score;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.shared.table.Column;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.TableExport;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableScope;

/**
 * Criteria tables as a table that goes in and out. Rows without a bloc make a template of the province; a file that does
 * not name its table gets the name of its source.
 */
@Component
class CriteriaFile implements TableImport<CriteriaRow>, TableExport {

    private final ImportedCriteria tables;
    private final CurrentUser currentUser;

    CriteriaFile(ImportedCriteria tables, CurrentUser currentUser) {
        this.tables = tables;
        this.currentUser = currentUser;
    }

    @Override
    public String key() {
        return "score.table.criteria";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Need year() {
        return Need.REQUIRED;
    }

    @Override
    public List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                Column.text("table", "score.criteria.column.table").alsoNamed("table_title"),
                Column.text("blocCode", "score.criteria.column.blocCode")
                        .upTo(120)
                        .alsoNamed("bloc_code"),
                Column.text("group", "score.criteria.column.group").upTo(120).alsoNamed("group_name")));
        columns.addAll(lineColumns());
        return List.copyOf(columns);
    }

    /** What a line of a table is, without whose table it is. */
    static List<Column> lineColumns() {
        return List.of(
                Column.text("code", "score.criteria.column.code").required().upTo(Criterion.CODE_MAX_LENGTH),
                Column.text("parent", "score.criteria.column.parent").upTo(Criterion.CODE_MAX_LENGTH),
                Column.text("name", "score.criteria.column.name")
                        .required()
                        .upTo(Criterion.NAME_MAX_LENGTH)
                        .alsoNamed("name_vi"),
                Column.decimal("max", "score.criteria.column.max").alsoNamed("max_points"),
                Column.choice("kind", "score.criteria.column.kind", CriterionKind.class, "score.rule.kind."),
                Column.text("params", "score.criteria.column.params").upTo(Criterion.PARAMS_MAX_LENGTH),
                Column.choice("scoredBy", "score.criteria.column.scoredBy", ScoredBy.class, "score.criteria.scoredBy.")
                        .alsoNamed("scored_by"),
                Column.text("source", "score.criteria.column.source").upTo(CriteriaTable.SOURCE_MAX_LENGTH));
    }

    @Override
    @RolesAllowed(Roles.BOARD)
    public ImportPass<CriteriaRow> open(TableScope scope) {
        currentUser.requireBoardOf(scope.requireProvince());
        return new CriteriaPass(scope, tables);
    }

    @Override
    @RolesAllowed(Roles.BOARD)
    public void write(TableScope scope, RowSink rows) {
        currentUser.requireBoardOf(scope.requireProvince());
        for (CriteriaTree tree : tables.all(scope)) {
            var head = tree.head();
            var blocCode = tables.blocCode(head);
            for (CriterionLine line : tree.lines()) {
                var parentId = line.parentId();
                rows.row(
                        head.title(),
                        blocCode,
                        head.groupName(),
                        line.code(),
                        parentId == null
                                ? ""
                                : tree.line(parentId).orElseThrow().code(),
                        line.name(),
                        line.maxPoints(),
                        line.kind(),
                        line.params(),
                        line.scoredBy(),
                        line.source());
            }
        }
    }
}
