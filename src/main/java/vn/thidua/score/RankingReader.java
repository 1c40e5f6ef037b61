package vn.thidua.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

/**
 * Makes the ranking of a bloc from its entries: one statement for the entries of each scoring round, one for all that
 * stands beside them, then sums and one sort.
 */
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
        var sides = RankingSides.read(jdbc, bloc);
        var rounds = sides.rounds();
        if (rounds.isEmpty()) {
            return new LiveRanking(bloc, RankBy.PERCENT_OF_OWN_MAX, List.of(), List.of(), false);
        }
        var followed = adjustments.followed(bloc);
        var rows = new ArrayList<Row>();
        var spreads = new ArrayList<CriterionSpread>();
        for (var round : rounds) {
            var sums = sums(round, sides);
            var states = sides.states(round.id());
            var scored = scores.scored(round.id());
            for (var member : bloc.members()) {
                var state = states.get(member.unitId());
                if (state != null) {
                    var beside = new ArrayList<>(followed.getOrDefault(member.unitId(), List.of()));
                    beside.addAll(sides.beside(member.unitId()));
                    var entries = scored.getOrDefault(member.unitId(), Map.of());
                    rows.add(row(member, state, beside, sides.out(member.unitId()), sums, entries));
                }
            }
            spreads.addAll(spreads(sums.table(), scored));
        }
        var first = sums(rounds.getFirst(), sides).table();
        return new LiveRanking(
                bloc,
                rankBy(first, rounds.size()),
                ranked(first, rows, rounds.size()),
                spreads,
                rows.stream().anyMatch(row -> row.score.generated()));
    }

    private ScoreSums sums(RankingSides.Round round, RankingSides sides) {
        return tables.sums(round.tableId(), sides.exempt(round.tableId()));
    }

    /** Units scored by different tables can only be compared by percent. */
    private static RankBy rankBy(ScoringTable table, int tables) {
        return tables > 1 ? RankBy.PERCENT_OF_OWN_MAX : table.rankBy();
    }

    private static Row row(
            BlocMember unit,
            SheetState state,
            List<Adjustment> beside,
            List<String> disqualified,
            ScoreSums sums,
            Map<Long, Scored> entries) {
        var score = sums.of(
                unit.unitId(), entries, beside.stream().map(Adjustment::points).toList());
        var out = new ArrayList<>(disqualified);
        out.addAll(score.barredBy());
        var contender = new Contender(
                unit.unitId(),
                unit.name(),
                score.raw(),
                score.ownMax(),
                out.isEmpty() ? null : String.join("; ", out),
                sums.tieValues(entries));
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
            if (item.part() == CriterionPart.BASE && item.max().signum() > 0) {
                var points = standing(item.id(), scored.values());
                if (points.size() > 1) {
                    spreads.add(new CriterionSpread(
                            item.code(),
                            item.name(),
                            percent(points.getFirst(), item.max()),
                            percent(points.get(points.size() / 2), item.max()),
                            percent(points.getLast(), item.max())));
                }
            }
        }
        return spreads;
    }

    /** Points of a criterion as they stand, the lowest first; of units it counts for. */
    private static List<BigDecimal> standing(Long criterionId, Collection<Map<Long, Scored>> units) {
        var points = new ArrayList<BigDecimal>(units.size());
        for (var entries : units) {
            var entry = entries.get(criterionId);
            var standing = entry == null || !entry.applies() ? null : entry.standing();
            if (standing != null) {
                points.add(standing);
            }
        }
        points.sort(null);
        return points;
    }

    private static double percent(BigDecimal points, BigDecimal max) {
        return points.movePointRight(2).divide(max, 1, RoundingMode.HALF_UP).doubleValue();
    }
}
