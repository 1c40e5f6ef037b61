package vn.thidua.pledge.ui;

import java.util.Optional;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.pledge.PledgePage;
import vn.thidua.pledge.PledgeState;

/** What the parts of the page of one pledge share; {@code refresh} draws the page again from the database. */
record PledgeContext(PledgeDesk desk, BlocOfYear bloc, PledgePage page, Runnable refresh) {

    long blocId() {
        return bloc.blocId();
    }

    int year() {
        return bloc.year();
    }

    PledgeState state() {
        return page.head().state();
    }

    boolean isSigned() {
        return state() == PledgeState.SIGNED;
    }

    boolean mayRun() {
        return desk.rights().mayRun(bloc);
    }

    Optional<BlocMember> mine() {
        return bloc.isClosed() ? Optional.empty() : desk.rights().mine(bloc);
    }
}
