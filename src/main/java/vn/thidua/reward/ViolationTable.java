package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.table.Column;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.ImportRow;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableScope;
import vn.thidua.shared.table.Verdict;
import vn.thidua.unit.UnitDirectory;

/** Lists of violations from other agencies, with source and date; each line holds back whoever it names. */
@Component
class ViolationTable implements TableImport<ViolationTable.Line> {

    /** A row of the list. */
    record Line(ImportRow row, ViolationDraft draft) {

        String identity() {
            return String.join(
                    "|",
                    String.valueOf(draft.unitId()),
                    draft.personName(),
                    draft.kind().name(),
                    draft.listedOn().toString(),
                    draft.sourceAgency());
        }
    }

    private final ViolationService violations;
    private final RewardNames names;
    private final JdbcClient sql;
    private final CurrentUser currentUser;

    ViolationTable(ViolationService violations, RewardNames names, JdbcClient sql, CurrentUser currentUser) {
        this.violations = violations;
        this.names = names;
        this.sql = sql;
        this.currentUser = currentUser;
    }

    @Override
    public String key() {
        return "reward.table.violations";
    }

    @Override
    public int order() {
        return 54;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("unit", "reward.violation.column.unit").alsoNamed("Tên đơn vị", "Tổ chức"),
                Column.text("person", "reward.violation.column.person").alsoNamed("Họ và tên", "Họ tên"),
                Column.choice("kind", "reward.violation.column.kind", ViolationKind.class, "reward.violation.")
                        .required(),
                Column.text("detail", "reward.violation.column.detail").upTo(1000),
                Column.text("source", "reward.violation.column.source")
                        .required()
                        .alsoNamed("Cơ quan", "Nguồn"),
                Column.date("listedOn", "reward.violation.column.listedOn")
                        .required()
                        .alsoNamed("Ngày"));
    }

    @Override
    @RolesAllowed(Roles.BOARD)
    public ImportPass<Line> open(TableScope scope) {
        var province = scope.requireProvince();
        currentUser.requireBoardOf(province);
        return new Pass(province, names.units(province));
    }

    /** One pass over a list. */
    private final class Pass implements ImportPass<Line> {

        private final long province;
        private final UnitDirectory units;

        Pass(long province, UnitDirectory units) {
            this.province = province;
            this.units = units;
        }

        @Override
        public Line parse(ImportRow row) {
            var name = row.text("unit");
            var person = row.text("person");
            var day = row.requireDate("listedOn");
            Optional<Long> unit =
                    name.isEmpty() ? Optional.empty() : units.on(name, day).or(() -> units.ever(name));
            if (unit.isEmpty() && (!name.isEmpty() || person.isEmpty())) {
                throw new RuleViolation("reward.violation.nobody", name);
            }
            return new Line(
                    row,
                    new ViolationDraft(
                            province,
                            unit.orElse(null),
                            person,
                            person.isEmpty() ? name : person,
                            ViolationKind.valueOf(row.text("kind")),
                            row.text("detail"),
                            row.text("source"),
                            day));
        }

        @Override
        public String identity(Line line) {
            return line.identity();
        }

        @Override
        public List<Verdict> compare(List<Line> lines) {
            return lines.stream().map(this::judge).toList();
        }

        private Verdict judge(Line line) {
            var draft = line.draft();
            return sql.sql("""
                            select detail from violation where province_id = ? and unit_key = ? and person_name = ?
                               and kind = ? and listed_on = ? and source_agency = ?
                            """)
                    .params(
                            province,
                            draft.unitId() == null ? 0 : draft.unitId(),
                            draft.personName(),
                            draft.kind().name(),
                            draft.listedOn(),
                            draft.sourceAgency())
                    .query(String.class)
                    .optional()
                    .map(detail -> Verdict.comparing(line.row())
                            .field("detail", detail)
                            .verdict())
                    .orElseGet(Verdict::fresh);
        }

        @Override
        public void apply(List<Judged<Line>> lines) {
            lines.forEach(judged -> violations.record(judged.row().draft()));
        }
    }
}
