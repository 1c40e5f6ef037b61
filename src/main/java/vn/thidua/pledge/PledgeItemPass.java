package vn.thidua.pledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.ImportRow;
import vn.thidua.shared.table.Verdict;

/** One pass over a file of pledge items. Only drafts take rows in: what is signed changes by amendment on its page. */
class PledgeItemPass implements ImportPass<PledgeItemLine> {

    private final FileBlocs blocs;
    private final JdbcClient jdbc;
    private final PledgeRepository pledges;
    private final PledgeItemRepository items;

    PledgeItemPass(FileBlocs blocs, JdbcClient jdbc, PledgeRepository pledges, PledgeItemRepository items) {
        this.blocs = blocs;
        this.jdbc = jdbc;
        this.pledges = pledges;
        this.items = items;
    }

    @Override
    public PledgeItemLine parse(ImportRow row) {
        var direction = row.text(PledgeItemTable.DIRECTION);
        var draft = new ItemDraft(
                row.text(PledgeItemTable.CONTENT),
                row.text(PledgeItemTable.INDICATOR),
                row.text(PledgeItemTable.UNIT),
                direction.isEmpty()
                        ? row.decimal(PledgeItemTable.TARGET) == null ? Direction.PASS_FAIL : Direction.UP
                        : Direction.valueOf(direction),
                row.decimal(PledgeItemTable.TARGET));
        new PledgeItem(0, null, 0, draft); // an item that breaks a rule of its own is told in the preview already
        return PledgeItemLine.of(row, blocs.of(row), draft);
    }

    @Override
    public String identity(PledgeItemLine line) {
        return line.identity();
    }

    /** What is stored of a bloc's pledge. */
    private record Known(PledgeState state, String theme, Map<String, Item> items) {}

    private record Item(ItemDraft draft, String source) {}

    @Override
    public List<Verdict> compare(List<PledgeItemLine> lines) {
        var known = known(lines.stream().map(line -> line.bloc().blocId()).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> {
                    var pledge = known.get(key(line.bloc()));
                    var verdict = pledge == null ? Verdict.fresh() : compare(line, pledge);
                    var writes = !verdict.equals(Verdict.same());
                    if (writes && line.bloc().isClosed()) {
                        return Verdict.wrong(
                                PledgeItemTable.YEAR,
                                "bloc.year.closed",
                                String.valueOf(line.bloc().year()));
                    }
                    return writes && pledge != null && pledge.state() != PledgeState.DRAFT
                            ? Verdict.wrong(
                                    PledgeItemTable.BLOC,
                                    "pledge.table.notDraft",
                                    line.bloc().name())
                            : verdict;
                })
                .toList();
    }

    private static Verdict compare(PledgeItemLine line, Known pledge) {
        var theme = line.theme();
        if (theme != null) {
            return pledge.theme().isEmpty()
                    ? Verdict.fresh()
                    : Verdict.comparing(line.row())
                            .field(PledgeItemTable.CONTENT, pledge.theme(), theme)
                            .verdict();
        }
        var item = pledge.items()
                .get(PledgeItemLine.key(line.draft().content(), line.draft().indicator()));
        if (item == null) {
            return Verdict.fresh();
        }
        var now = line.draft();
        var target = now.direction() == Direction.PASS_FAIL ? null : now.target();
        return Verdict.comparing(line.row())
                .field(PledgeItemTable.UNIT, item.draft().unitOfMeasure())
                .field(PledgeItemTable.DIRECTION, item.draft().direction(), now.direction())
                .field(PledgeItemTable.TARGET, item.draft().target(), target)
                .field(PledgeItemTable.SOURCE, item.source())
                .verdict();
    }

    private Map<String, Known> known(Set<Long> blocIds) {
        Map<String, Known> found = new HashMap<>();
        jdbc.sql("""
                        select p.bloc_id, p.year_id, p.state, p.theme, i.id, i.content, i.indicator, i.unit_of_measure,
                               i.direction, i.target, i.source
                          from pledge p
                          left join pledge_item i on i.pledge_id = p.id and i.unit_id is null and i.removed_on is null
                         where p.bloc_id in (:blocs)
                        """).param("blocs", blocIds).query(row -> {
            var key = row.getLong("bloc_id") + "/" + row.getLong("year_id");
            var state = PledgeState.valueOf(row.getString("state"));
            var theme = row.getString("theme");
            var pledge = found.computeIfAbsent(key, one -> new Known(state, theme, new HashMap<>()));
            if (row.getObject("id") != null) {
                var item = item(row);
                pledge.items()
                        .put(
                                PledgeItemLine.key(
                                        item.draft().content(), item.draft().indicator()),
                                item);
            }
        });
        return found;
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                new ItemDraft(
                        row.getString("content"),
                        row.getString("indicator"),
                        row.getString("unit_of_measure"),
                        Direction.valueOf(row.getString("direction")),
                        row.getBigDecimal("target")),
                row.getString("source"));
    }

    private static String key(BlocOfYear bloc) {
        return bloc.blocId() + "/" + bloc.yearId();
    }

    @Override
    public void apply(List<Judged<PledgeItemLine>> lines) {
        for (var judged : lines) {
            var line = judged.row();
            var pledge = pledges.findByBlocIdAndYearId(
                            line.bloc().blocId(), line.bloc().yearId())
                    .orElseGet(() -> pledges.save(
                            new Pledge(line.bloc().blocId(), line.bloc().yearId())));
            var theme = line.theme();
            if (theme != null) {
                pledge.describe(new PledgeHeader(
                        theme, pledge.header().place(), pledge.header().signedOn()));
            } else {
                write(pledge, line);
            }
        }
    }

    private void write(Pledge pledge, PledgeItemLine line) {
        var there = items.findByPledgeIdAndRemovedOnIsNullOrderByPositionAscIdAsc(pledge.id());
        var wanted = PledgeItemLine.key(line.draft().content(), line.draft().indicator());
        var item = there.stream()
                .filter(one -> one.unitId() == null
                        && PledgeItemLine.key(one.draft().content(), one.draft().indicator())
                                .equals(wanted))
                .findFirst()
                .orElseGet(() -> new PledgeItem(
                        pledge.id(), null, there.isEmpty() ? 1 : there.getLast().position() + 1, line.draft()));
        item.describe(line.draft());
        if (line.row().has(PledgeItemTable.SOURCE)) {
            item.cite(line.row().text(PledgeItemTable.SOURCE));
        }
        items.save(item);
    }
}
