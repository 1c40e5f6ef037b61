package vn.thidua.reward;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.unit.UnitDirectory;
import vn.thidua.unit.UnitQueries;

/** Looks up what a file of rewards names: provinces, units, blocs, awards, and the rewards already known. */
@Component
class RewardNames {

    private final UnitQueries units;
    private final JdbcClient sql;

    RewardNames(UnitQueries units, JdbcClient sql) {
        this.units = units;
        this.sql = sql;
    }

    Optional<Long> provinceId(String codeOrName) {
        return units.provinceId(codeOrName);
    }

    UnitDirectory units(long provinceId) {
        return units.directory(provinceId);
    }

    /** Ids of a province's blocs by code. */
    Map<String, Long> blocs(long provinceId) {
        Map<String, Long> ids = new HashMap<>();
        blocCodes(provinceId).forEach((id, code) -> ids.put(code, id));
        return ids;
    }

    /** Codes of blocs by id, of one province or of all. */
    Map<Long, String> blocCodes(@Nullable Long provinceId) {
        Map<Long, String> codes = new HashMap<>();
        sql.sql("select id, code from bloc where :province is null or province_id = :province")
                .param("province", provinceId)
                .query(row -> {
                    codes.put(row.getLong("id"), row.getString("code"));
                });
        return codes;
    }

    Set<String> awardCodes() {
        return Set.copyOf(
                sql.sql("select distinct code from award").query(String.class).list());
    }

    /** A reward that is known, as far as a file can change it. */
    record Known(
            long unitId,
            int year,
            String awardCode,
            @Nullable String blocCode,
            RewardState state,
            String source) {

        String identity() {
            return unitId + " " + year + " " + awardCode;
        }
    }

    /** Known rewards of the units by identity. */
    Map<String, Known> known(Collection<Long> unitIds) {
        if (unitIds.isEmpty()) {
            return Map.of();
        }
        List<Known> found = sql.sql("select r.unit_id, r.year, r.award_code, b.code as bloc_code, r.state, r.source"
                        + " from reward r left join bloc b on b.id = r.bloc_id where r.unit_id in (:units) and r.recipient_kind = 'COLLECTIVE'"
                        + " and r.recipient_name = '' order by r.id desc")
                .param("units", unitIds)
                .query(Known.class)
                .list();
        return found.stream().collect(Collectors.toMap(Known::identity, known -> known, (newer, older) -> older));
    }
}
