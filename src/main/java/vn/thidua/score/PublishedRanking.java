package vn.thidua.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A published ranking with every figure as it was copied then. */
public record PublishedRanking(Head head, List<Line> lines) {

    /**
     * @param because why this version replaces the one before; "" for the first
     * @param appealUntil last day on which a unit may appeal
     */
    public record Head(
            long id,
            long blocId,
            int year,
            int number,
            String rankBy,
            LocalDate appealUntil,
            String because,
            String publishedBy,
            Instant publishedAt,
            boolean generated) {}

    /** A unit's line; {@code rankEligible} leaves the disqualified out. */
    public record Line(
            long unitId,
            String unitName,
            @Nullable Long groupId,
            String groupName,
            BigDecimal selfPoints,
            BigDecimal selfVerified,
            BigDecimal selfCompared,
            BigDecimal basePoints,
            BigDecimal bonusPoints,
            BigDecimal penaltyPoints,
            BigDecimal rawPoints,
            BigDecimal ownMax,
            @Nullable BigDecimal percent,
            @Nullable Integer rankAll,
            @Nullable Integer rankEligible,
            @Nullable Integer groupRankAll,
            @Nullable Integer groupRankEligible,
            boolean needsVote,
            boolean disqualified,
            String disqualifiedFor,
            String tieWords,
            String parts) {

        public BigDecimal gap() {
            return selfCompared.subtract(selfVerified);
        }
    }

    public PublishedRanking {
        lines = List.copyOf(lines);
    }

    public Optional<Line> line(long unitId) {
        return lines.stream().filter(line -> line.unitId() == unitId).findFirst();
    }
}
