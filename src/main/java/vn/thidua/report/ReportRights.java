package vn.thidua.report;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.shared.RuleViolation;

/** Who may see, write and receive a report of a bloc. */
@Component
class ReportRights {

    private final BlocRights blocs;
    private final CurrentUser currentUser;

    ReportRights(BlocRights blocs, CurrentUser currentUser) {
        this.blocs = blocs;
        this.currentUser = currentUser;
    }

    /** A unit's report is written by its own officers, the bloc's by head, deputies and board. */
    BlocOfYear toWrite(ReportKey key) {
        return key.isOfBloc()
                ? blocs.run(key.blocId(), key.year())
                : blocs.unit(key.blocId(), key.year(), key.unitId());
    }

    /** A unit's report is received by whoever runs the bloc, the bloc's by the board. */
    BlocOfYear toReceive(ReportKey key) {
        if (key.isOfBloc()) {
            return blocs.board(key.blocId(), key.year());
        }
        return member(blocs.run(key.blocId(), key.year()), key);
    }

    /** Its writers and receivers, and leadership; nobody else, not even other units of the bloc. */
    BlocOfYear toRead(ReportKey key) {
        var bloc = blocs.read(key.blocId(), key.year());
        if (!seesAll(bloc) && (key.isOfBloc() || !currentUser.require().isOfficerOf(key.unitId()))) {
            throw new AccessDeniedException("No right to read the report of unit " + key.unitId());
        }
        return key.isOfBloc() ? bloc : member(bloc, key);
    }

    /** Whether the person sees the reports of all units: board, leadership, officers of head and deputies. */
    boolean seesAll(BlocOfYear bloc) {
        var person = currentUser.require();
        return person.readsProvince(bloc.provinceId())
                || bloc.members().stream().anyMatch(member -> member.leads() && person.isOfficerOf(member.unitId()));
    }

    boolean isMine(long unitId) {
        return currentUser.require().isOfficerOf(unitId);
    }

    boolean mayWrite(BlocOfYear bloc, ReportKey key) {
        return !bloc.isClosed() && (key.isOfBloc() ? blocs.mayRun(bloc) : isMine(key.unitId()));
    }

    boolean mayReceive(BlocOfYear bloc, ReportKey key) {
        return key.isOfBloc() ? blocs.mayBoard(bloc) : blocs.mayRun(bloc);
    }

    private static BlocOfYear member(BlocOfYear bloc, ReportKey key) {
        if (bloc.member(key.unitId()).isEmpty()) {
            throw new RuleViolation("bloc.notMember", bloc.name(), String.valueOf(bloc.year()));
        }
        return bloc;
    }
}
