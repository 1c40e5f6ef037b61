package vn.thidua.dashboard;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;

/** A bloc on one page: for leadership and board of its province, and for officers of its head and deputies. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD, Roles.UNIT})
public class OneBlocQueries {

    private static final int FLAG_YEARS = 9;

    private final BlocRights rights;
    private final CurrentUser currentUser;
    private final WorkReader works;
    private final PerformanceReader performance;
    private final TargetReader targets;
    private final PunctualityReader punctuality;
    private final AwardReader awards;
    private final SightSql sql;

    OneBlocQueries(
            BlocRights rights,
            CurrentUser currentUser,
            WorkReader works,
            PerformanceReader performance,
            TargetReader targets,
            PunctualityReader punctuality,
            AwardReader awards,
            SightSql sql) {
        this.rights = rights;
        this.currentUser = currentUser;
        this.works = works;
        this.performance = performance;
        this.targets = targets;
        this.punctuality = punctuality;
        this.awards = awards;
        this.sql = sql;
    }

    /** Whether the person who asks may see the page; for links. */
    public boolean maySee(BlocOfYear bloc) {
        var person = currentUser.require();
        return person.readsProvince(bloc.provinceId())
                || bloc.members().stream().anyMatch(one -> one.leads() && person.isOfficerOf(one.unitId()));
    }

    /** All of the page; refuses other members of the bloc, and everybody else. */
    public BlocSheet sheet(long blocId, int year) {
        var bloc = rights.read(blocId, year);
        if (!maySee(bloc)) {
            throw new AccessDeniedException("No right to see bloc " + blocId + " of " + year + " on one page");
        }
        var sight = new Sight(year, bloc.provinceId(), true).ofBloc(blocId);
        return new BlocSheet(
                bloc,
                sql.today(sight),
                works.work(Reach.GRANTED, sight),
                targets.yearEnd(Reach.GRANTED, sight),
                performance.units(Reach.GRANTED, sight),
                targets.byUnit(Reach.GRANTED, sight),
                punctuality.late(Reach.GRANTED, sight),
                awards.flags(Reach.GRANTED, sight, FLAG_YEARS));
    }
}
