package vn.thidua.exchange;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.table.Column;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.ImportRow;
import vn.thidua.shared.table.TableExport;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableScope;
import vn.thidua.shared.table.Verdict;

/** A kind for tests: provinces, by code. Shows how small a kind can be. */
@RolesAllowed(Roles.BOARD)
public class ProvinceTable implements TableImport<ProvinceTable.Row>, TableExport {

    /** A row of the file. */
    public record Row(ImportRow cells, String code, String name) {}

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    public ProvinceTable(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    @Override
    public String key() {
        return "shared.table.status.same";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("code", "shared.table.status.new")
                        .required()
                        .upTo(60)
                        .alsoNamed("Mã tỉnh"),
                Column.text("name", "shared.table.status.changed")
                        .required()
                        .upTo(120)
                        .alsoNamed("Tên tỉnh"));
    }

    /** Before the real kinds, so that the screen begins with it. */
    @Override
    public int order() {
        return 0;
    }

    @Override
    public Need province() {
        return Need.NONE;
    }

    @Override
    public ImportPass<Row> open(TableScope scope) {
        return new Pass();
    }

    private final class Pass implements ImportPass<Row> {

        @Override
        public Row parse(ImportRow row) {
            if (row.text("name").startsWith("Huyện")) {
                throw new RuleViolation("shared.name.missing");
            }
            return new Row(row, row.text("code"), row.text("name"));
        }

        @Override
        public String identity(Row row) {
            return row.code();
        }

        @Override
        public List<Verdict> compare(List<Row> rows) {
            Map<String, String> names = new HashMap<>();
            sql.sql("select code, name from province where code in (:codes)")
                    .param("codes", rows.stream().map(Row::code).toList())
                    .query((result, i) -> names.put(result.getString(1), result.getString(2)))
                    .list();
            List<Verdict> verdicts = new ArrayList<>();
            for (var row : rows) {
                var name = names.get(row.code());
                verdicts.add(
                        name == null
                                ? Verdict.fresh()
                                : Verdict.comparing(row.cells())
                                        .field("name", name)
                                        .verdict());
            }
            return verdicts;
        }

        @Override
        public void apply(List<Judged<Row>> rows) {
            batches.batchUpdate(
                    "insert into province (code, name) values (?, ?) on duplicate key update name = values(name)",
                    rows.stream()
                            .map(judged -> new Object[] {
                                judged.row().code(), judged.row().name()
                            })
                            .toList());
        }
    }

    @Override
    public void write(TableScope scope, RowSink rows) {
        sql
                .sql("select code, name from province order by code")
                .query((result, i) -> new String[] {result.getString(1), result.getString(2)})
                .stream()
                .forEach(row -> rows.row(row[0], row[1]));
    }
}
