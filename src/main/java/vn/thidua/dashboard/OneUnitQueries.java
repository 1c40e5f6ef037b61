package vn.thidua.dashboard;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.unit.UnitQueries;

/** A unit on one page: for leadership and board of its province, and for its own officers. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD, Roles.UNIT})
public class OneUnitQueries {

    private static final int TARGETS = 200;

    private final UnitQueries units;
    private final UnitReader reader;
    private final TargetReader targets;
    private final PunctualityReader punctuality;
    private final CurrentUser currentUser;
    private final SightSql sql;

    OneUnitQueries(
            UnitQueries units,
            UnitReader reader,
            TargetReader targets,
            PunctualityReader punctuality,
            CurrentUser currentUser,
            SightSql sql) {
        this.units = units;
        this.reader = reader;
        this.targets = targets;
        this.punctuality = punctuality;
        this.currentUser = currentUser;
        this.sql = sql;
    }

    /** All of the page; empty where there is no such unit, refused for whoever is neither of those above. */
    public Optional<UnitSheet> sheet(long unitId, int year) {
        return units.unit(unitId).map(unit -> {
            var province = reader.provinceOf(unitId);
            var person = currentUser.require();
            if (!person.readsProvince(province) && !person.isOfficerOf(unitId)) {
                throw new AccessDeniedException("No right to see unit " + unitId + " on one page");
            }
            var line = units.line(unitId);
            var sight = new Sight(year, province, true);
            var places = reader.blocsOf(unitId, year);
            return new UnitSheet(
                    unitId,
                    unit.name(),
                    year,
                    sql.today(sight),
                    reader.results(line, year),
                    places.isEmpty() ? List.of() : targets.lines(Reach.GRANTED, sight, "", unitId, TARGETS),
                    places.stream()
                            .flatMap(bloc -> punctuality.late(Reach.GRANTED, sight.ofBloc(bloc)).stream())
                            .filter(one -> one.unitId() == unitId)
                            .toList(),
                    reader.awards(line, year));
        });
    }
}
