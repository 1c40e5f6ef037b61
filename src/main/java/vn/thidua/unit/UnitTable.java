package vn.thidua.unit;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Names;
import vn.thidua.shared.table.Column;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.ImportRow;
import vn.thidua.shared.table.TableExport;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableScope;
import vn.thidua.shared.table.Verdict;

/** Units as a table, in and out. A unit is known again by its code, otherwise by its name. */
@Component
class UnitTable implements TableImport<UnitTable.Line>, TableExport {

    private static final String PROVINCE = "province";
    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String SHORT_NAME = "shortName";
    private static final String CLASS = "unitClass";
    private static final String CONTACT = "contact";
    private static final String VALID_FROM = "validFrom";
    private static final String VALID_TO = "validTo";
    private static final String SOURCE = "source";

    private final UnitService service;
    private final UnitQueries queries;
    private final CurrentUser currentUser;

    UnitTable(UnitService service, UnitQueries queries, CurrentUser currentUser) {
        this.service = service;
        this.queries = queries;
        this.currentUser = currentUser;
    }

    @Override
    public String key() {
        return "unit.table.units";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Need province() {
        return Need.OPTIONAL;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text(PROVINCE, "unit.table.province").upTo(120).alsoNamed("tỉnh", "tỉnh, thành phố"),
                Column.text(CODE, "unit.table.code").upTo(Unit.MAX_CODE).alsoNamed("unit_code"),
                Column.text(NAME, "unit.table.name").required().alsoNamed("unit_name", "tên đơn vị", "đơn vị"),
                Column.text(SHORT_NAME, "unit.table.shortName")
                        .upTo(Unit.MAX_SHORT_NAME)
                        .alsoNamed("unit_short", "tên tắt"),
                Column.choice(CLASS, "unit.table.class", UnitClass.class, "unit.class.")
                        .alsoNamed("unit_class", "loại hình"),
                Column.text(CONTACT, "unit.table.contact").upTo(Unit.MAX_NOTE),
                Column.date(VALID_FROM, "unit.table.validFrom").alsoNamed("valid_from"),
                Column.date(VALID_TO, "unit.table.validTo").alsoNamed("valid_to"),
                Column.text(SOURCE, "unit.table.source").upTo(Unit.MAX_NOTE));
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.LEADERSHIP})
    public void write(TableScope scope, RowSink rows) {
        var chosen = scope.provinceId();
        for (var province : queries.provinces()) {
            if (chosen == null || chosen == province.id()) {
                for (var unit : queries.records(province.id())) {
                    var it = unit.fields();
                    rows.row(
                            unit.province(),
                            it.code(),
                            it.name(),
                            it.shortName(),
                            it.unitClass(),
                            it.contact(),
                            it.validFrom(),
                            it.validTo(),
                            it.source());
                }
            }
        }
    }

    @Override
    @RolesAllowed(Roles.BOARD)
    public ImportPass<Line> open(TableScope scope) {
        return new Pass(scope.provinceId());
    }

    /**
     * A row.
     *
     * @param province its name; "" where the province was chosen beside the file
     * @param provinceId {@code null} where there is no such province yet
     */
    record Line(ImportRow cells, String province, @Nullable Long provinceId) {

        String name() {
            return cells.text(NAME);
        }

        String code() {
            return cells.text(CODE);
        }
    }

    private final class Pass implements ImportPass<Line> {

        private final @Nullable Long chosen;
        private final Map<String, Optional<Long>> provinceIds = new HashMap<>();
        private final Map<Long, Known> known = new HashMap<>();

        Pass(@Nullable Long chosen) {
            this.chosen = chosen;
        }

        @Override
        public Line parse(ImportRow row) {
            var province = row.text(PROVINCE);
            var id = province.isEmpty() ? chosen : provinceId(province);
            if (province.isEmpty() && id == null) {
                row.wrong(PROVINCE, "unit.table.noProvince");
            }
            if (chosen != null && id != null && !chosen.equals(id)) {
                row.wrong(PROVINCE, "unit.table.otherProvince", province);
            }
            if (id != null && !currentUser.require().isBoardOf(id)) {
                row.wrong(PROVINCE, "unit.table.noRight", province);
            }
            var from = row.date(VALID_FROM);
            var to = row.date(VALID_TO);
            if (from != null && to != null && to.isBefore(from)) {
                row.wrong(VALID_TO, "unit.valid.order");
            }
            return new Line(row, province, id);
        }

        @Override
        public String identity(Line line) {
            var place = line.provinceId() == null
                    ? Names.slug(line.province())
                    : line.provinceId().toString();
            return place + "|"
                    + (line.code().isEmpty()
                            ? "=" + line.name() + "|" + line.cells().text(VALID_TO)
                            : line.code());
        }

        @Override
        public List<Verdict> compare(List<Line> lines) {
            return lines.stream().map(this::verdict).toList();
        }

        private Verdict verdict(Line line) {
            if (line.provinceId() == null) {
                return Verdict.fresh();
            }
            var found = known(line.provinceId()).find(line);
            if (found == null) {
                return Verdict.fresh();
            }
            var it = found.fields();
            var comparison = Verdict.comparing(line.cells())
                    .field(NAME, it.name())
                    .field(CONTACT, it.contact())
                    .field(VALID_FROM, it.validFrom())
                    .field(VALID_TO, it.validTo())
                    .field(SOURCE, it.source());
            if (!line.code().isEmpty()) {
                comparison.field(CODE, it.code());
            }
            if (!line.cells().text(SHORT_NAME).isEmpty()) {
                comparison.field(SHORT_NAME, it.shortName());
            }
            if (!line.cells().text(CLASS).isEmpty()) {
                comparison.field(CLASS, it.unitClass());
            }
            return comparison.verdict();
        }

        @Override
        public void apply(List<Judged<Line>> judged) {
            Map<Long, List<UnitDraft>> begun = new LinkedHashMap<>();
            for (var each : judged) {
                var line = each.row();
                var province = line.provinceId() == null ? service.ensureProvince(line.province()) : line.provinceId();
                var found = each.isNew() ? null : known(province).find(line);
                if (found == null) {
                    begun.computeIfAbsent(province, id -> new ArrayList<>()).add(draft(line, province, null));
                } else {
                    service.correct(found.id(), found.version(), draft(line, province, found.fields()));
                }
            }
            begun.forEach(service::registerAll);
            provinceIds.clear();
            known.clear();
        }

        /** Columns that the file has not keep what is stored. */
        private UnitDraft draft(Line line, long province, @Nullable UnitDraft old) {
            var cells = line.cells();
            var base = old == null ? UnitDraft.named(province, line.name(), "", UnitClass.OTHER) : old;
            return new UnitDraft(
                    province,
                    line.code().isEmpty() ? base.code() : line.code(),
                    line.name(),
                    cells.text(SHORT_NAME).isEmpty() ? base.shortName() : cells.text(SHORT_NAME),
                    cells.text(CLASS).isEmpty() ? base.unitClass() : UnitClass.valueOf(cells.text(CLASS)),
                    cells.has(CONTACT) ? cells.text(CONTACT) : base.contact(),
                    cells.has(VALID_FROM) ? cells.date(VALID_FROM) : base.validFrom(),
                    cells.has(VALID_TO) ? cells.date(VALID_TO) : base.validTo(),
                    cells.has(SOURCE) ? cells.text(SOURCE) : base.source());
        }

        private @Nullable Long provinceId(String name) {
            return provinceIds.computeIfAbsent(name, queries::provinceId).orElse(null);
        }

        private Known known(long provinceId) {
            return known.computeIfAbsent(provinceId, id -> new Known(queries.records(id)));
        }
    }

    /** The units of a province by code and by name. */
    private static final class Known {

        private final Map<String, UnitRecord> byCode = new HashMap<>();
        private final Map<String, UnitRecord> byName = new HashMap<>();

        Known(List<UnitRecord> units) {
            for (var unit : units) {
                byCode.put(unit.fields().code(), unit);
                byName.merge(unit.fields().name(), unit, Known::later);
            }
        }

        @Nullable
        UnitRecord find(Line line) {
            var coded = line.code().isEmpty() ? null : byCode.get(line.code());
            return coded == null ? byName.get(line.name()) : coded;
        }

        private static UnitRecord later(UnitRecord one, UnitRecord other) {
            return end(other).isAfter(end(one)) ? other : one;
        }

        private static LocalDate end(UnitRecord unit) {
            return unit.fields().validTo() == null
                    ? LocalDate.MAX
                    : unit.fields().validTo();
        }
    }
}
