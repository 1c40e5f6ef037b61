package vn.thidua.reward;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.score.PublishedRanking;
import vn.thidua.score.RankingQueries;

/**
 * Where units stand in the newest published ranking of their bloc: among those considered, and where a unit is not
 * considered among all. Points alone give no rating: who rates units does so by other rules.
 */
@Component
class PublishedStanding implements ScoreStanding {

    private final RankingQueries rankings;

    PublishedStanding(RankingQueries rankings) {
        this.rankings = rankings;
    }

    @Override
    public Map<Long, Standing> of(long blocId, int year) {
        var standings = new HashMap<Long, Standing>();
        for (var line : rankings.publishedIfReadable(blocId, year).stream()
                .flatMap(ranking -> ranking.lines().stream())
                .toList()) {
            var rank = rank(line);
            BigDecimal percent = line.percent();
            if (rank != null && percent != null) {
                standings.put(line.unitId(), new Standing(rank, percent, null));
            }
        }
        return standings;
    }

    private static @Nullable Integer rank(PublishedRanking.Line line) {
        return line.rankEligible() != null ? line.rankEligible() : line.rankAll();
    }
}
