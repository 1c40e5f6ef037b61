package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.Authentication;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** Signing in as Spring Security does it, with the real order of checks. */
@DatabaseTest
class SignInTest {

    private static final String RIGHT = "sông Hậu mùa nước nổi";

    @Autowired
    AuthenticationConfiguration security;

    @Autowired
    AccountFixture fixture;

    @Autowired
    Database database;

    @BeforeEach
    void anAccount() {
        database.clean();
        fixture.create("soct", RIGHT, Grant.everywhere(Roles.BOARD));
    }

    @Test
    void theRightPasswordOpensWithTheRolesAndIsLogged() {
        var signedIn = signIn("soct", RIGHT);

        assertThat(signedIn.getAuthorities()).extracting(Object::toString).contains("ROLE_BOARD");
        assertThat(log()).endsWith("SIGNED_IN");
        assertThat(database.sql()
                        .sql("select timestampdiff(second, last_login_at, utc_timestamp()) from account")
                        .query(Integer.class)
                        .single())
                .isBetween(0, 60);
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneWaits() {
        failTimes("soct", 5);

        assertThatThrownBy(() -> signIn("soct", RIGHT)).isInstanceOf(LockedException.class);
        assertThat(log()).endsWith("SIGN_IN_FAILED LOCKED_OUT");
    }

    @Test
    void anUnknownLoginAnswersExactlyLikeAKnownOne() {
        failTimes("khongco", 5);

        assertThatThrownBy(() -> signIn("khongco", RIGHT)).isInstanceOf(LockedException.class);
    }

    @Test
    void failuresAtTheSameMomentAllCount() throws Exception {
        try (var attackers = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> attempt = () -> {
                assertThatThrownBy(() -> signIn("soct", "sai mật khẩu")).isInstanceOf(BadCredentialsException.class);
                return true;
            };
            for (var result : attackers.invokeAll(
                    IntStream.range(0, 4).mapToObj(i -> attempt).toList())) {
                assertThat(result.get()).isTrue();
            }
        }

        assertThat(database.sql()
                        .sql("select failed_logins from account")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void thatAnAdministratorLockedItIsToldOnlyToWhoKnowsThePassword() {
        database.sql().sql("update account set locked = true").update();

        assertThatThrownBy(() -> signIn("soct", "sai mật khẩu")).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn("soct", RIGHT)).isInstanceOf(LockedException.class);
    }

    @Test
    void aDemoAccountThatWasLeftBehindDoesNotOpenOutsideTheDemoProfile() {
        database.sql().sql("update account set demo = true").update();

        assertThatThrownBy(() -> signIn("soct", RIGHT)).isInstanceOf(LockedException.class);
    }

    private void failTimes(String login, int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> signIn(login, "sai mật khẩu")).isInstanceOf(BadCredentialsException.class);
        }
    }

    private Authentication signIn(String login, String password) {
        return security.getAuthenticationManager()
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(login, password));
    }

    private String log() {
        return String.join(
                " ",
                database.sql()
                        .sql("select what from account_log order by id")
                        .query(String.class)
                        .list());
    }
}
