package vn.thidua.score;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.rule.RankBy;

/** What is said about a table as a whole; see {@link CriteriaHead}. */
public record CriteriaSettings(
        String title, RankBy rankBy, @Nullable BigDecimal total, List<TieStep> ties, String source) {

    public CriteriaSettings {
        ties = List.copyOf(ties);
    }
}
