package vn.thidua.bloc;

/** What an act was about. Words: {@code bloc.act.MOVED} and so on. */
public enum ActWhat {
    STARTED,
    IMPORTED,
    MOVED,
    ROLE_GIVEN,
    BLOC_ADDED,
    BLOC_CHANGED,
    BLOC_REMOVED,
    GROUP_ADDED,
    GROUP_CHANGED,
    GROUP_REMOVED,
    RENAMED,
    DROPPED,
    TAKEN_UP,
    PUBLISHED,
    AMENDED
}
