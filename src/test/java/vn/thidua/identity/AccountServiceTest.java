package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

@DatabaseTest
class AccountServiceTest {

    private static final Set<Grant> ADMINISTRATION = Set.of(Grant.everywhere(Roles.ADMIN));
    private static final Set<Grant> BOARD = Set.of(Grant.inProvince(Roles.BOARD, 1));

    @Autowired
    AccountService service;

    @Autowired
    AccountQueries queries;

    @Autowired
    AccountFixture fixture;

    @Autowired
    Database database;

    private long me;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        database.clean();
        me = fixture.create("quantri", "một mật khẩu dài", Grant.everywhere(Roles.ADMIN))
                .accountId();
        fixture.signIn("quantri");
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @Test
    void anAccountIsCreatedWithAPasswordThatIsNowhereInTheClear() {
        var issued = service.create("soct", "Sở Công Thương", BOARD);

        var row = queries.find(issued.accountId()).orElseThrow();
        assertThat(row.grants()).isEqualTo(BOARD);
        assertThat(row.state()).isEqualTo(AccountRow.State.OPEN);
        var line = queries.log(issued.accountId(), 10).getFirst();
        assertThat(line.what()).isEqualTo(AccountEvent.CREATED);
        assertThat(line.actor()).isEqualTo("quantri");
        assertThat(line.grants()).containsExactlyElementsOf(BOARD);
        assertThat(database.sql()
                        .sql("select concat(password_hash, (select group_concat(detail) from account_log)) from account"
                                + " where login = 'soct'")
                        .query(String.class)
                        .single())
                .doesNotContain(issued.password());
    }

    @Test
    void aLoginIsTakenOnce() {
        service.create("soct", "Sở Công Thương", BOARD);

        assertThatThrownBy(() -> service.create("soct", "Sở khác", BOARD)).hasMessage("identity.login.taken");
    }

    @Test
    void nobodyButAnAdministratorTouchesOrReadsAccounts() {
        for (var grant : List.of(Grant.everywhere(Roles.BOARD), Grant.everywhere(Roles.LEADERSHIP), Grant.forUnit(1))) {
            SignedIn.as(new Person(99, "ai", "Ai đó", Set.of(grant)));

            assertThatThrownBy(() -> service.create("soct", "Sở", BOARD)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.change(me, 0, "Tên", BOARD)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.lock(me)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.unlock(me)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.resetPassword(me)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> queries.list("")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> queries.log(me, 1)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void anAdministratorCannotLockOrStripHimself() {
        fixture.create("quantri2", "một mật khẩu dài", Grant.everywhere(Roles.ADMIN));

        assertThatThrownBy(() -> service.lock(me)).hasMessage("identity.admin.self");
        assertThatThrownBy(() -> service.change(me, version(me), "Tên", BOARD)).hasMessage("identity.admin.self");
    }

    @Test
    void theLastAdministratorWhoCanWorkStays() {
        long other = fixture.create("quantri2", "một mật khẩu dài", Grant.everywhere(Roles.ADMIN))
                .accountId();
        database.sql()
                .sql("update account set locked = true where login = 'quantri'")
                .update();

        assertThatThrownBy(() -> service.lock(other)).hasMessage("identity.admin.last");
        assertThatThrownBy(() -> service.change(other, version(other), "Tên", BOARD))
                .hasMessage("identity.admin.last");
    }

    @Test
    void whoeverComesSecondIsToldAndOverwritesNothing() {
        var issued = service.create("soct", "Sở Công Thương", BOARD);
        int seen = version(issued.accountId());
        service.change(issued.accountId(), seen, "Sở Công Thương A", BOARD);

        assertThatThrownBy(() -> service.change(issued.accountId(), seen, "Sở Công Thương B", ADMINISTRATION))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("identity.account.changedMeanwhile");
        assertThat(queries.find(issued.accountId()).orElseThrow().displayName()).isEqualTo("Sở Công Thương A");
    }

    @Test
    void signInsDoNotDisturbWhoEditsTheAccount() {
        var issued = service.create("soct", "Sở Công Thương", BOARD);
        int seen = version(issued.accountId());
        database.sql()
                .sql("update account set failed_logins = 2 where login = 'soct'")
                .update();

        service.change(issued.accountId(), seen, "Sở Công Thương", ADMINISTRATION);

        assertThat(version(issued.accountId())).isGreaterThan(seen);
        assertThat(database.sql()
                        .sql("select failed_logins from account where login = 'soct'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void accountsAreFoundWithoutAccentsAndInVietnameseOrder() {
        service.create("dai", "Đài Phát thanh", BOARD);
        service.create("dan", "Dân vận", BOARD);

        assertThat(queries.list("dai phat")).extracting(AccountRow::login).containsExactly("dai");
        assertThat(queries.list("DA")).extracting(AccountRow::login).containsExactly("dan", "dai");
        assertThat(queries.list("100%")).isEmpty();
    }

    private int version(long accountId) {
        return queries.find(accountId).orElseThrow().version();
    }
}
