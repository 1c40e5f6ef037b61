package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.shared.Messages;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

@DatabaseTest
class MyAccountServiceTest {

    private static final String OLD = "một mật khẩu dài";

    @Autowired
    MyAccountService mine;

    @Autowired
    AccountService accounts;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    AccountFixture fixture;

    @Autowired
    Database database;

    @BeforeEach
    void anOfficerIsSignedIn() {
        database.clean();
        fixture.create("soct", OLD, Grant.forUnit(4));
        fixture.signIn("soct");
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @Test
    void languageAndColoursAreKept() {
        assertThat(mine.preferences()).isEqualTo(Preferences.DEFAULT);

        mine.setLanguage(Locale.UK);
        mine.setScheme(Preferences.Scheme.DARK);

        assertThat(mine.preferences()).isEqualTo(new Preferences(Messages.ENGLISH, Preferences.Scheme.DARK));
    }

    @Test
    void aLanguageThatIsNotSpokenBecomesVietnamese() {
        mine.setLanguage(Locale.FRENCH);

        assertThat(mine.preferences().language()).isEqualTo(Messages.VIETNAMESE);
    }

    @Test
    void theOldPasswordIsAskedAndTheNewOneMustBeGoodAndOther() {
        assertThatThrownBy(() -> mine.changePassword("sai", "một mật khẩu khác"))
                .hasMessage("identity.password.wrongOld");
        assertThatThrownBy(() -> mine.changePassword(OLD, OLD)).hasMessage("identity.password.same");
        assertThatThrownBy(() -> mine.changePassword(OLD, "ngắn")).hasMessage("identity.password.tooShort");
    }

    @Test
    void wrongOldPasswordsCountToTheLockOut() {
        for (int i = 0; i < Account.FAILURES_ALLOWED; i++) {
            assertThatThrownBy(() -> mine.changePassword("sai", "một mật khẩu khác"))
                    .hasMessage("identity.password.wrongOld");
        }

        assertThatThrownBy(() -> mine.changePassword(OLD, "một mật khẩu khác"))
                .hasMessage("identity.password.lockedOut");
        assertThat(database.sql()
                        .sql("select count(*) from account where login = 'soct' and locked_until is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anIssuedPasswordIsDueUntilThePersonChoseOne() {
        fixture.create("quantri", OLD, Grant.everywhere(Roles.ADMIN));
        fixture.signIn("quantri");
        var issued = accounts.create("somoi", "Sở mới", java.util.Set.of(Grant.forUnit(5)));
        fixture.signIn("somoi");
        assertThat(currentUser.isPasswordChangeDue()).isTrue();

        mine.changePassword(issued.password(), "một mật khẩu khác");

        assertThat(currentUser.isPasswordChangeDue()).isFalse();
    }

    @Test
    void nobodyWithoutASessionHasAnAccount() {
        SignedIn.out();

        assertThat(mine.preferences()).isEqualTo(Preferences.DEFAULT);
        assertThatThrownBy(() -> mine.setScheme(Preferences.Scheme.DARK)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mine.changePassword(OLD, "một mật khẩu khác"))
                .isInstanceOf(AccessDeniedException.class);
    }
}
