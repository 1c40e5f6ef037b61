package vn.thidua.vote;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.RuleViolation;

/**
 * What stands on the wall, for everybody in the hall: it asks nobody who looks, so it gives only what the hall may see: the
 * ballot before anybody voted, an announced result, the receipts of a sealed round.
 */
@Component
@Transactional(readOnly = true)
public class WallQueries {

    private final RoundStore rounds;
    private final ResultReader results;
    private final ComparisonReader comparisons;
    private final ElectedReader elected;
    private final RotatingFlags flags;
    private final VoteWords words;
    private final JdbcClient sql;

    WallQueries(
            RoundStore rounds,
            ResultReader results,
            ComparisonReader comparisons,
            ElectedReader elected,
            RotatingFlags flags,
            VoteWords words,
            JdbcClient sql) {
        this.rounds = rounds;
        this.results = results;
        this.comparisons = comparisons;
        this.elected = elected;
        this.flags = flags;
        this.words = words;
        this.sql = sql;
    }

    /** The ballot and the rule of a round in words. */
    public BallotWords ballot(long roundId, Locale language) {
        return words.ballot(rounds.find(roundId), language);
    }

    /** An announced result; breaks {@code vote.result.notYet} before. */
    public RoundResult result(long roundId) {
        requireAnnounced(roundId);
        return results.read(rounds.find(roundId));
    }

    /** The same beside the scores of its nominees. */
    public ScoreComparison comparison(long roundId) {
        requireAnnounced(roundId);
        return comparisons.of(rounds.find(roundId));
    }

    /**
     * A rotating flag on its way to the next head.
     *
     * @param name "" where the flag is not registered
     * @param from who holds it, "" where nobody received it yet
     * @param to the next head, "" while none was elected and announced
     */
    public record FlagOnTheWall(String name, String from, String to) {}

    /** The rotating flag of the bloc; without a name where none is registered. */
    public FlagOnTheWall flag(long meetingId, long blocId) {
        var head = elected.of(meetingId).stream()
                .filter(unit -> unit.subject() == Subject.BAU_TRUONG)
                .findFirst()
                .map(ElectedUnit::label)
                .orElse("");
        return flags.flagOf(blocId)
                .map(flag -> new FlagOnTheWall(flag.name(), flag.holder(), head))
                .orElseGet(() -> new FlagOnTheWall("", "", head));
    }

    /** All receipts of a sealed round; breaks {@code vote.result.notYet} before. */
    public List<String> receipts(long roundId) {
        return results.receipts(rounds.find(roundId));
    }

    private void requireAnnounced(long roundId) {
        if (sql.sql("select count(*) from vote_announcement where round_id = ?")
                        .param(roundId)
                        .query(Integer.class)
                        .single()
                == 0) {
            throw new RuleViolation("vote.result.notYet");
        }
    }
}
