package vn.thidua.pledge;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.pledge.rule.Measure;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.ImportRow;
import vn.thidua.shared.table.Verdict;

/** One pass over a file of what units reached. */
class ActualPass implements ImportPass<ActualLine> {

    private final FileBlocs blocs;
    private final JdbcClient jdbc;
    private final ProgressService progress;
    private Map<String, Known> known = Map.of();

    ActualPass(FileBlocs blocs, JdbcClient jdbc, ProgressService progress) {
        this.blocs = blocs;
        this.jdbc = jdbc;
        this.progress = progress;
    }

    @Override
    public ActualLine parse(ImportRow row) {
        var month = row.requireInteger(ActualTable.MONTH);
        if (month < 1 || month > PledgeActual.LAST_MONTH) {
            row.wrong(ActualTable.MONTH, "pledge.actual.month", month);
        }
        var bloc = blocs.of(row);
        var reached = Objects.requireNonNull(row.decimal(ActualTable.REACHED));
        return new ActualLine(row, bloc, unit(row, bloc), month, reached);
    }

    private static long unit(ImportRow row, BlocOfYear bloc) {
        var wanted = Names.fold(row.text(ActualTable.UNIT_NAME));
        return bloc.members().stream()
                .filter(member -> Names.fold(member.name()).equals(wanted)
                        || Names.fold(member.shortName()).equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        new RuleViolation("pledge.table.unitUnknown", row.text(ActualTable.UNIT_NAME), bloc.name()))
                .unitId();
    }

    @Override
    public String identity(ActualLine line) {
        return line.identity();
    }

    /** An item a unit is bound to and what stands there for a month. */
    private record Known(
            long itemId,
            Measure measure,
            @Nullable Integer version,
            @Nullable BigDecimal reached,
            String note) {}

    @Override
    public List<Verdict> compare(List<ActualLine> lines) {
        known = read(lines.stream().map(line -> line.bloc().blocId()).collect(Collectors.toSet()));
        return lines.stream().map(this::judged).toList();
    }

    private Verdict judged(ActualLine line) {
        var verdict = compare(line);
        return line.bloc().isClosed() && !verdict.equals(Verdict.same())
                ? Verdict.wrong(
                        PledgeItemTable.YEAR,
                        "bloc.year.closed",
                        String.valueOf(line.bloc().year()))
                : verdict;
    }

    private Verdict compare(ActualLine line) {
        var item = find(line);
        if (item == null) {
            return Verdict.wrong(
                    PledgeItemTable.CONTENT,
                    "pledge.table.itemUnknown",
                    line.row().text(PledgeItemTable.CONTENT),
                    line.bloc().name());
        }
        try {
            item.measure().require(line.reached());
        } catch (RuleViolation broken) {
            return Verdict.wrong(
                    ActualTable.REACHED,
                    broken.key(),
                    Arrays.stream(broken.args()).map(Objects::requireNonNull).toArray());
        }
        return item.version() == null
                ? Verdict.fresh()
                : Verdict.comparing(line.row())
                        .field(ActualTable.REACHED, item.reached())
                        .field(ActualTable.NOTE, item.note())
                        .verdict();
    }

    /** The entry of that month, or the item without an entry. */
    private @Nullable Known find(ActualLine line) {
        var key = line.bloc().yearId() + "/" + line.unitId() + "/" + line.itemKey() + "/";
        var entry = known.get(key + line.month());
        return entry != null ? entry : known.get(key);
    }

    private Map<String, Known> read(Set<Long> blocIds) {
        Map<String, Known> found = new HashMap<>();
        jdbc.sql("""
                        select p.year_id, m.unit_id, i.id, i.content, i.indicator, i.unit_of_measure, i.direction,
                               a.month, a.version, a.reached, coalesce(a.note, '') as note
                          from pledge p
                          join composition c on c.year_id = p.year_id and c.in_force
                          join bloc_year x on x.composition_id = c.id and x.bloc_id = p.bloc_id
                          join membership m on m.bloc_year_id = x.id and m.left_on is null
                          join pledge_item i on i.pledge_id = p.id and i.removed_on is null
                               and (i.unit_id is null or i.unit_id = m.unit_id)
                               and not exists (select 1 from pledge_target o
                                                where o.item_id = i.id and o.unit_id = m.unit_id and not o.assigned)
                          left join pledge_actual a on a.item_id = i.id and a.unit_id = m.unit_id
                         where p.bloc_id in (:blocs)
                        """).param("blocs", blocIds).query(row -> {
            var indicator = row.getString("indicator");
            var measure = new Measure(
                    Direction.valueOf(row.getString("direction")),
                    indicator.isEmpty() ? row.getString("content") : indicator,
                    row.getString("unit_of_measure"));
            var key = row.getLong("year_id") + "/" + row.getLong("unit_id") + "/"
                    + PledgeItemLine.key(row.getString("content"), indicator) + "/";
            found.putIfAbsent(key, new Known(row.getLong("id"), measure, null, null, ""));
            var month = row.getObject("month", Integer.class);
            if (month != null) {
                found.put(
                        key + month,
                        new Known(
                                row.getLong("id"),
                                measure,
                                row.getInt("version"),
                                row.getBigDecimal("reached"),
                                row.getString("note")));
            }
        });
        return found;
    }

    @Override
    public void apply(List<Judged<ActualLine>> lines) {
        for (var judged : lines) {
            var line = judged.row();
            var item = Objects.requireNonNull(find(line));
            progress.enter(
                    line.bloc().blocId(),
                    line.bloc().year(),
                    new EnterActual(
                            item.itemId(),
                            line.unitId(),
                            line.month(),
                            item.version(),
                            line.reached(),
                            line.row().has(ActualTable.NOTE) ? line.row().text(ActualTable.NOTE) : item.note()));
        }
    }
}
