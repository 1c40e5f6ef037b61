package vn.thidua.vote.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.vote.ComparedNominee;

/** Scores beside votes in words: "điểm 96,5 – hạng 2". */
final class ScoreWords {

    private ScoreWords() {}

    static String of(ComparedNominee nominee) {
        return of(nominee.score(), nominee.scoreRank());
    }

    /** "" where there is no rank. */
    static String of(@Nullable BigDecimal score, @Nullable Integer rank) {
        if (rank == null) {
            return "";
        }
        return score == null
                ? SceneParts.word("vote.score.rank", rank)
                : SceneParts.word("vote.score.ranked", number(score), rank);
    }

    static String number(BigDecimal score) {
        var format = (DecimalFormat) NumberFormat.getInstance(Locale.forLanguageTag("vi-VN"));
        format.setMaximumFractionDigits(2);
        return format.format(score);
    }
}
