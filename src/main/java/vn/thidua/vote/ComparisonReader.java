package vn.thidua.vote;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts scores and votes of a counted round side by side. */
@Component
class ComparisonReader {

    private final JdbcClient sql;
    private final NomineeReader nominees;
    private final ResultReader results;

    ComparisonReader(JdbcClient sql, NomineeReader nominees, ResultReader results) {
        this.sql = sql;
        this.nominees = nominees;
        this.results = results;
    }

    private record Said(String unranked, String scoreReason) {}

    ScoreComparison of(RoundRecord round) {
        var result = results.read(round);
        var votes = result.lines().stream()
                .filter(line -> line.kind() == OptionKind.NOMINEE)
                .collect(Collectors.toMap(
                        RoundResult.Line::label, line -> line.standing().votes()));
        var chosen = chosen(result);
        var lines = nominees.stored(round.motionId()).stream()
                .map(nominee -> compared(nominee, votes, chosen))
                .sorted(Comparator.comparing(
                                ComparedNominee::scoreRank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(ComparedNominee::voteRank, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        var said = sql.sql("select unranked, score_reason from vote_motion where id = ?")
                .param(round.motionId())
                .query(Said.class)
                .single();
        return new ScoreComparison(round.motionId(), lines, said.unranked(), said.scoreReason());
    }

    private static ComparedNominee compared(
            NomineeLine nominee, java.util.Map<String, Integer> votes, Set<String> chosen) {
        var mine = votes.get(nominee.label());
        return new ComparedNominee(
                nominee.unitId(),
                nominee.label(),
                nominee.score(),
                nominee.scoreRank(),
                mine,
                mine == null ? null : rank(mine, List.copyOf(votes.values())),
                chosen.contains(nominee.label()),
                Stream.of(nominee.withdrawn(), nominee.released(), nominee.hold())
                        .filter(reason -> !reason.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    /** Equal votes share a rank. */
    static int rank(int votes, List<Integer> all) {
        return 1 + (int) all.stream().filter(other -> other > votes).count();
    }

    private static Set<String> chosen(RoundResult result) {
        return Stream.concat(
                        result.outcome().elected().stream(),
                        result.decisions().stream()
                                .filter(RoundResult.Decision::confirmed)
                                .map(RoundResult.Decision::label))
                .collect(Collectors.toSet());
    }
}
