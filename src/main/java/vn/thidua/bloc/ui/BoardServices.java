package vn.thidua.bloc.ui;

import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocService;
import vn.thidua.bloc.BlocSizes;
import vn.thidua.bloc.BoardQueries;
import vn.thidua.bloc.BoardService;
import vn.thidua.bloc.CompositionQueries;
import vn.thidua.bloc.CompositionService;
import vn.thidua.identity.CurrentUser;

/** What the board's screens ask and command, bundled so that each of them takes one thing. */
@Component
record BoardServices(
        BoardService board,
        BoardQueries boards,
        BlocService blocs,
        CompositionService compositions,
        CompositionQueries queries,
        CurrentUser currentUser,
        BoardLive live,
        BoardJson json,
        BlocSizes sizes) {}
