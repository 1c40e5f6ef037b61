package vn.thidua.vote.ui;

import vn.thidua.vote.Hall;

/** A scene on the wall that follows what is committed. */
interface SceneBody {

    /** Shows the newer state; what did not change stays as it is. */
    void update(Hall hall);
}
