package vn.thidua.reward;

/** Parts of statements that several readers share. */
final class RewardSql {

    /** Name of the newest edition of the award of {@code %1$s}. */
    static final String AWARD_NAME = "coalesce((select a.name_vi from award a where a.code = %1$s.award_code"
            + " order by a.valid_from desc limit 1), %1$s.award_code)";

    /** Name the unit of {@code %1$s} bore at the end of its year; needs {@code u} for the unit. */
    static final String UNIT_NAME = """
            coalesce((select n.name from unit_name n
                       where n.unit_id = %1$s.unit_id
                         and (n.valid_from is null or n.valid_from <= concat(%1$s.year, '-12-31'))
                         and (n.valid_to is null or n.valid_to > concat(%1$s.year, '-12-31'))
                       order by n.valid_from desc limit 1), u.name, '')""";

    /** Name of the bloc of {@code %1$s} in that year or the year nearest to it; needs {@code b} for the bloc. */
    static final String BLOC_NAME = """
            coalesce((select y.name from bloc_year y
                        join composition c on c.id = y.composition_id and c.in_force = true
                        join emulation_year e on e.id = c.year_id
                       where y.bloc_id = %1$s.bloc_id
                       order by abs(e.year - %1$s.year), e.year limit 1), b.code, '')""";

    /** Blocs of {@code %1$s} that a unit of {@code :own} leads in that year. */
    static final String LED_BY_OWN = """
            exists (select 1 from membership m
                      join bloc_year x on x.id = m.bloc_year_id
                      join composition c on c.id = x.composition_id and c.in_force = true
                      join emulation_year y on y.id = c.year_id
                     where x.bloc_id = %1$s.bloc_id and y.year = %1$s.year
                       and m.lead_slot is not null and m.left_on is null and m.unit_id in (:own))""";

    /** Code, family and level of every award by its newest edition. */
    static final String NEWEST_AWARDS = "(select a1.code, a1.family, a1.level from award a1 where a1.valid_from ="
            + " (select max(a2.valid_from) from award a2 where a2.code = a1.code))";

    private RewardSql() {}

    static String of(String part, String alias) {
        return part.formatted(alias);
    }
}
