package vn.thidua.reward;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.score.PublishedRanking;
import vn.thidua.score.RankingQueries;
import vn.thidua.shared.Messages;
import vn.thidua.vote.NomineeSource;

/**
 * Gives the vote its nominees from the published ranking, and the violations that hold units back (NĐ 152/2025, article 4:
 * no proposal while discipline, inspection, investigation, complaint or press allegation is examined). Of a violation the
 * bloc learns its kind and who reported it, no person and no detail.
 */
@Component
@Transactional(readOnly = true)
class RankedNominees implements NomineeSource {

    private final RankingQueries rankings;
    private final JdbcClient sql;
    private final Messages messages;

    RankedNominees(RankingQueries rankings, JdbcClient sql, Messages messages) {
        this.rankings = rankings;
        this.sql = sql;
        this.messages = messages;
    }

    @Override
    public Optional<Ranking> ranking(long blocId, int year) {
        return rankings.publishedIfReadable(blocId, year)
                .map(ranking -> new Ranking(
                        ranking.head().number(),
                        ranking.lines().stream()
                                .map(RankedNominees::ranked)
                                .sorted(Comparator.comparing(
                                        Ranked::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                                .toList()));
    }

    private static Ranked ranked(PublishedRanking.Line line) {
        return new Ranked(
                line.unitId(),
                line.unitName(),
                line.rankEligible() != null ? line.rankEligible() : line.rankAll(),
                line.rawPoints(),
                line.disqualified() ? line.disqualifiedFor() : "");
    }

    /** A unit with several violations shows the oldest. */
    @Override
    public Map<Long, String> holds(long blocId, int year, Collection<Long> unitIds) {
        if (unitIds.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql("""
                        select v.unit_id, v.kind, v.source_agency from violation v
                         where v.released_on is null and v.person_name = '' and v.unit_id in (:units)
                         order by v.listed_on, v.id
                        """)
                .param("units", unitIds)
                .query((row, n) -> Map.entry(
                        row.getLong("unit_id"),
                        messages.text(
                                Messages.VIETNAMESE,
                                "reward.vote.hold",
                                messages.text(
                                        Messages.VIETNAMESE,
                                        ViolationKind.valueOf(row.getString("kind"))
                                                .key()),
                                row.getString("source_agency"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, later) -> first));
    }
}
