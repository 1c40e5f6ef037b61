package vn.thidua.unit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.GrantPlaces;
import vn.thidua.identity.Roles;

/** Provinces and units for the administrator who gives rights there. */
@Component
@RolesAllowed(Roles.ADMIN)
@Transactional(readOnly = true)
class UnitGrantPlaces implements GrantPlaces {

    private static final int MOST = 30;

    private final JdbcClient jdbc;

    UnitGrantPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @PermitAll
    public List<Place> provinces() {
        return jdbc.sql("select id, name from province order by name")
                .query(Place.class)
                .list();
    }

    @Override
    public List<Place> searchUnits(String text) {
        var search = new UnitSearchWords(text);
        return jdbc.sql("""
                        select u.id, concat(u.name, ' – ', p.name) as name
                        from unit u join province p on p.id = u.province_id
                        where u.valid_to is null %s
                        order by u.name collate utf8mb4_uca1400_vietnamese_ai_ci, p.name limit %d
                        """.formatted(search.condition("u"), MOST))
                .params(search.params())
                .query(Place.class)
                .list();
    }

    @Override
    @PermitAll
    public Map<Long, String> unitNames(Collection<Long> unitIds) {
        if (unitIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, name from unit where id in (:ids)")
                .param("ids", unitIds)
                .query(Place.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Place::id, Place::name));
    }
}
