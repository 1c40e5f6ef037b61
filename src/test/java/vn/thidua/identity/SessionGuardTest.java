package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** What an administrator does reaches the sessions that are open. */
@DatabaseTest
class SessionGuardTest {

    @Autowired
    SessionGuard guard;

    @Autowired
    AccountService service;

    @Autowired
    AccountQueries queries;

    @Autowired
    MyAccountService mine;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    AccountFixture fixture;

    @Autowired
    Database database;

    private final MockHttpSession session = new MockHttpSession();
    private long account;

    @BeforeEach
    void twoAccounts() {
        database.clean();
        fixture.create("quantri", "một mật khẩu dài", Grant.everywhere(Roles.ADMIN));
        account = fixture.create("soct", "một mật khẩu dài", Grant.everywhere(Roles.BOARD))
                .accountId();
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @Test
    void aSessionGoesOnWhileNothingChanged() throws Exception {
        fixture.signIn("soct");

        request();

        assertThat(session.isInvalid()).isFalse();
        assertThat(currentUser.require().login()).isEqualTo("soct");
    }

    @Test
    void lockingEndsTheSessionAtItsNextRequest() throws Exception {
        byAdministrator(() -> service.lock(account));

        request();

        assertThat(session.isInvalid()).isTrue();
        assertThat(currentUser.find()).isEmpty();
    }

    @Test
    void aNewPasswordEndsTheSession() throws Exception {
        byAdministrator(() -> service.resetPassword(account));

        request();

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void otherRolesHoldAtTheNextRequest() throws Exception {
        byAdministrator(() -> service.change(
                account,
                queries.find(account).orElseThrow().version(),
                "Sở Công Thương",
                Set.of(Grant.inProvince(Roles.LEADERSHIP, 3))));

        request();

        assertThat(session.isInvalid()).isFalse();
        assertThat(currentUser.require().grants()).containsExactly(Grant.inProvince(Roles.LEADERSHIP, 3));
        assertThat(SecurityContextHolder.getContext().getAuthentication().getAuthorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_LEADERSHIP");
    }

    @Test
    void theOwnNewPasswordKeepsThisSession() throws Exception {
        fixture.signIn("soct");
        mine.changePassword("một mật khẩu dài", "một mật khẩu dài khác");

        request();

        assertThat(session.isInvalid()).isFalse();
        assertThat(currentUser.require().login()).isEqualTo("soct");
    }

    /** The session of the officer is open while the administrator works. */
    private void byAdministrator(Runnable command) {
        fixture.signIn("soct");
        var officer = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        fixture.signIn("quantri");
        command.run();
        SecurityContextHolder.setContext(officer);
    }

    private void request() throws Exception {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        guard.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
