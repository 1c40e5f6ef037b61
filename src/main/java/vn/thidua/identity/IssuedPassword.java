package vn.thidua.identity;

/**
 * A password that the program made up. It is shown once and stored nowhere in the clear.
 *
 * @param accountId whose it is
 */
public record IssuedPassword(long accountId, String login, String password) {

    @Override
    public String toString() {
        return "password of " + login;
    }
}
