package vn.thidua.reward;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a finished vote of a bloc gives: a unit to propose for an award.
 *
 * @param votes votes for the unit
 * @param base number the percentage is taken of
 * @param percent votes in percent of the base, as the minutes say it
 * @param scoreRank rank by score in the bloc, {@code null} where there is no published ranking
 * @param voteRank rank by votes
 * @param decidedBy how it was decided, in words: by votes, by the chair where votes were equal …
 * @param meetingId the conference it was voted in
 */
public record VoteOutcome(
        String awardCode,
        long blocId,
        int year,
        long unitId,
        int votes,
        int base,
        BigDecimal percent,
        @Nullable Integer scoreRank,
        int voteRank,
        String decidedBy,
        long meetingId) {}
