package vn.thidua.identity;

/** What can happen to an account; its words are {@code identity.log.<NAME>}. */
public enum AccountEvent {
    CREATED,
    RENAMED,
    ROLES_CHANGED,
    LOCKED,
    UNLOCKED,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    SIGNED_IN,
    SIGN_IN_FAILED,
    LOCKED_OUT
}
