package vn.thidua.reward;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dated data that rewards follow: editions of awards, base salaries, and the rules about earlier awards. */
@Component
class RewardCatalogue {

    private static final String EDITIONS = "select code, name_vi, name_en, family, level, recipients, decided_by,"
            + " multiple_collective, multiple_individual, council_min_percent, legal_source, certainty, valid_from,"
            + " valid_to from award where code = ? order by valid_from";

    private final JdbcClient sql;

    RewardCatalogue(JdbcClient sql) {
        this.sql = sql;
    }

    List<AwardRow> editions(String code) {
        return sql.sql(EDITIONS).param(code).query(AwardRow.class).list();
    }

    Optional<AwardRow> editionOn(String code, LocalDate day) {
        return editions(code).stream().filter(award -> award.holdsOn(day)).findFirst();
    }

    Optional<LocalDate> firstDay(String code) {
        return editions(code).stream().map(AwardRow::validFrom).min(Comparator.naturalOrder());
    }

    Optional<BaseSalaryRow> salaryOn(LocalDate day) {
        return salaries().stream()
                .filter(salary -> !salary.validFrom().isAfter(day))
                .findFirst();
    }

    /** Newest first. */
    List<BaseSalaryRow> salaries() {
        return sql.sql("select amount, household_factor, valid_from, legal_source from base_salary"
                        + " order by valid_from desc")
                .query(BaseSalaryRow.class)
                .list();
    }

    List<EarlierRule> earlierRules() {
        return sql.sql("select award_code, recipient_kind, alternative, needs_award, needs_count, within_years,"
                        + " consecutive, ground, valid_from, valid_to, legal_source from earlier_rule"
                        + " order by award_code, alternative, id")
                .query(EarlierRule.class)
                .list();
    }

    /** The lowest rating the award admits on the day; the rule of '*' where it has none of its own. */
    Optional<Rating> lowestRating(String code, LocalDate day) {
        return sql.sql(
                        "select lowest from rating_rule where award_code in (:code, '*') and valid_from <= :day"
                                + " and (valid_to is null or valid_to >= :day) order by award_code = '*', valid_from desc limit 1")
                .param("code", code)
                .param("day", day)
                .query(String.class)
                .optional()
                .map(Rating::valueOf);
    }

    /** Papers the dossier of the award needs on the day. */
    List<PaperKind> papers(String code, LocalDate day) {
        var own = papersOf(code, day);
        return own.isEmpty() ? papersOf("*", day) : own;
    }

    private List<PaperKind> papersOf(String code, LocalDate day) {
        return sql
                .sql("select distinct paper from dossier_rule where award_code = :code and valid_from <= :day"
                        + " and (valid_to is null or valid_to >= :day)")
                .param("code", code)
                .param("day", day)
                .query(String.class)
                .list()
                .stream()
                .map(PaperKind::valueOf)
                .sorted()
                .toList();
    }
}
