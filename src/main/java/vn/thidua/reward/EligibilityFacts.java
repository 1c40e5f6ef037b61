package vn.thidua.reward;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is asked about a proposal, gathered before the rules are.
 *
 * @param day day on which the proposal is looked at
 * @param award edition of the award that holds on that day; empty where none does
 * @param unitName name of the unit, "" where none is known
 * @param unitEndedOn last day of the unit, {@code null} while it exists
 * @param holds violations that are not released
 * @param lowestRating lowest rating the award admits, {@code null} where no rule asks for one
 * @param scoresKnown whether scores are kept at all for the bloc of that year
 * @param standing the unit's place by score, where there is one
 * @param voteRank rank by votes, {@code null} where it was not voted
 * @param rules earlier awards the award asks for
 * @param history what the recipient and its predecessors got before
 * @param names award names by code
 */
record EligibilityFacts(
        LocalDate day,
        int year,
        Laureate who,
        RewardType type,
        String achievement,
        @Nullable Rating rating,
        Optional<AwardRow> award,
        String unitName,
        @Nullable LocalDate unitEndedOn,
        List<Hold> holds,
        @Nullable Rating lowestRating,
        boolean inBloc,
        boolean scoresKnown,
        Optional<ScoreStanding.Standing> standing,
        @Nullable Integer voteRank,
        List<QuotaUse> quotas,
        List<EarlierRule> rules,
        List<EarlierAward> history,
        Map<String, String> names) {

    /** A violation that holds the proposal back. */
    record Hold(ViolationKind kind, String personName, String sourceAgency, LocalDate listedOn, String detail) {}
}
