package vn.thidua.reward;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers the words a line of the register is found by. */
@Component
class RewardWords {

    private final JdbcClient sql;

    RewardWords(JdbcClient sql) {
        this.sql = sql;
    }

    String of(RewardEntry entry) {
        return of(entry, unitName(entry.who(), entry.year()), awardName(entry.awardCode()));
    }

    /** The words of a line whose unit and award are called so. */
    static String of(RewardEntry entry, String unitName, String awardName) {
        var who = entry.who();
        return SearchText.of(
                who.name(),
                unitName,
                awardName,
                entry.awardCode(),
                entry.decision().number(),
                who.title(),
                who.position(),
                who.workplace(),
                entry.decision().by(),
                entry.achievement(),
                entry.field(),
                entry.source());
    }

    /** For a line that only says what a source told. */
    String of(RewardDraft draft) {
        return SearchText.of(
                unitName(Laureate.unit(draft.unitId()), draft.year()),
                awardName(draft.awardCode()),
                draft.awardCode(),
                draft.source());
    }

    private String awardName(String code) {
        return sql.sql("select name_vi from award where code = ? order by valid_from desc limit 1")
                .param(code)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private String unitName(Laureate who, int year) {
        return Optional.ofNullable(who.unitId())
                .flatMap(unit -> sql.sql("""
                                select coalesce((select n.name from unit_name n where n.unit_id = u.id
                                                    and (n.valid_from is null or n.valid_from <= :day)
                                                    and (n.valid_to is null or n.valid_to > :day)
                                                  order by n.valid_from desc limit 1), u.name)
                                  from unit u where u.id = :unit
                                """)
                        .param("unit", unit)
                        .param("day", LocalDate.of(year, 12, 31))
                        .query(String.class)
                        .optional())
                .orElse("");
    }
}
