package vn.thidua.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.score.LiveRanking.CriterionSpread;
import vn.thidua.score.SheetPage.Adjustment;
import vn.thidua.score.rule.Contender;
import vn.thidua.score.rule.RankBy;
import vn.thidua.score.rule.RankLine;
import vn.thidua.score.rule.Ranking;

/** Makes the ranking of a bloc from its entries: one statement for each scoring round, then sums and one sort. */
@Component
class RankingReader {

    private final ScoreReader scores;
    private final ScoringTables tables;
    private final ScoreAdjustments adjustments;
    private final JdbcClient jdbc;

    RankingReader(ScoreReader scores, ScoringTables tables, ScoreAdjustments adjustments, JdbcClient jdbc) {
        this.scores = scores;
        this.tables = tables;
        this.adjustments = adjustments;
        this.jdbc = jdbc;
    }

    /** What is known of one unit before it is ranked. */
    private record Row(
            BlocMember unit,
            SheetState state,
            UnitScore score,
            List<Adjustment> beside,
            List<String> out,
            Contender contender) {}

    LiveRanking rank(BlocOfYear bloc) {
        var rounds = scores.rounds(bloc.blocId(), bloc.year());
        var beside = adjustments.ofBloc(bloc.blocId(), bloc.year());
        var out = disqualified(bloc.blocId(), bloc.yearId());
        var rows = new ArrayList<Row>();
        var spreads = new ArrayList<CriterionSpread>();
        @Nullable ScoringTable first = null;
        for (var round : rounds) {
            var sums = tables.sums(round.tableId());
            first = first == null ? sums.table() : first;
            var states = states(round.roundId());
            var scored = scores.scored(round.roundId());
            var here = new ArrayList<UnitScore>();
            for (var member : bloc.members()) {
                var state = states.get(member.unitId());
                if (state == null) {
                    continue;
                }
                var entries = scored.getOrDefault(member.unitId(), Map.of());
                var extra = beside.getOrDefault(member.unitId(), List.of());
                var score = sums.of(
                        member.unitId(),
                        entries,
                        extra.stream().map(Adjustment::points).toList());
                here.add(score);
                rows.add(row(member, state, score, extra, out, sums.table(), entries));
            }
            spreads.addAll(spreads(sums.table(), scored));
        }
        if (first == null) {
            return new LiveRanking(bloc, RankBy.PERCENT_OF_OWN_MAX, List.of(), List.of(), false);
        }
        return new LiveRanking(
                bloc,
                rankBy(first, rounds.size()),
                ranked(first, rows, rounds.size()),
                spreads,
                rows.stream().anyMatch(row -> row.score.generated()));
    }

    /** Units scored by different tables can only be compared by percent. */
    private static RankBy rankBy(ScoringTable table, int tables) {
        return tables > 1 ? RankBy.PERCENT_OF_OWN_MAX : table.rankBy();
    }

    private static Row row(
            BlocMember unit,
            SheetState state,
            UnitScore score,
            List<Adjustment> beside,
            Map<Long, List<String>> disqualified,
            ScoringTable table,
            Map<Long, Scored> entries) {
        var out = new ArrayList<>(disqualified.getOrDefault(unit.unitId(), List.of()));
        out.addAll(score.barredBy());
        var contender = new Contender(
                unit.unitId(),
                unit.name(),
                score.raw(),
                score.ownMax(),
                out.isEmpty() ? null : String.join("; ", out),
                table.ties().stream().map(tie -> table.tieValue(tie, entries)).toList());
        return new Row(unit, state, score, beside, out, contender);
    }

    private static List<RankedUnit> ranked(ScoringTable table, List<Row> rows, int tables) {
        var ranking = new Ranking(
                rankBy(table, tables),
                tables > 1
                        ? List.of()
                        : table.ties().stream().map(TieStep::asTieBreak).toList());
        var inGroup = new HashMap<Long, RankLine>();
        rows.stream()
                .filter(row -> row.unit.groupId() != null)
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.unit.groupId())))
                .values()
                .forEach(
                        group -> ranking.rank(group.stream().map(Row::contender).toList())
                                .forEach(line -> inGroup.put(line.contender().unitId(), line)));
        var byUnit = rows.stream().collect(Collectors.toMap(row -> row.unit.unitId(), row -> row));
        var units = new ArrayList<RankedUnit>();
        for (var line : ranking.rank(rows.stream().map(Row::contender).toList())) {
            var row = Objects.requireNonNull(byUnit.get(line.contender().unitId()));
            units.add(new RankedUnit(
                    row.unit.unitId(),
                    row.unit.name(),
                    row.unit.shortName(),
                    row.unit.groupId(),
                    row.unit.group(),
                    row.state,
                    row.score,
                    row.beside,
                    row.out,
                    line,
                    inGroup.get(row.unit.unitId())));
        }
        return units;
    }

    private static List<CriterionSpread> spreads(ScoringTable table, Map<Long, Map<Long, Scored>> scored) {
        var spreads = new ArrayList<CriterionSpread>();
        for (var item : table.entered()) {
            if (item.part() != CriterionPart.BASE || item.max().signum() <= 0) {
                continue;
            }
            var percents = scored.values().stream()
                    .map(entries -> entries.get(item.id()))
                    .filter(entry -> entry != null && entry.applies() && entry.standing() != null)
                    .map(entry -> percent(Objects.requireNonNull(entry.standing()), item.max()))
                    .sorted()
                    .toList();
            if (percents.size() > 1) {
                spreads.add(new CriterionSpread(
                        item.code(),
                        item.name(),
                        percents.getFirst(),
                        percents.get(percents.size() / 2),
                        percents.getLast()));
            }
        }
        return spreads;
    }

    private static double percent(BigDecimal points, BigDecimal max) {
        return points.movePointRight(2).divide(max, 1, RoundingMode.HALF_UP).doubleValue();
    }

    private Map<Long, SheetState> states(long roundId) {
        var states = new HashMap<Long, SheetState>();
        jdbc.sql("select unit_id, state from score_sheet where round_id = ?")
                .param(roundId)
                .query(row -> {
                    states.put(row.getLong(1), SheetState.valueOf(row.getString(2)));
                });
        return states;
    }

    private Map<Long, List<String>> disqualified(long blocId, long yearId) {
        var reasons = new HashMap<Long, List<String>>();
        jdbc.sql(
                        "select unit_id, reason from disqualification where bloc_id = ? and year_id = ? and released_at is null"
                                + " order by id")
                .params(blocId, yearId)
                .query(row -> {
                    reasons.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return reasons;
    }
}
