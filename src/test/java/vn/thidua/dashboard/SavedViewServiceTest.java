package vn.thidua.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** Views of the dashboard belong to the person who kept them. */
@DatabaseTest
class SavedViewServiceTest {

    private static final String ADDRESS = "dieu-hanh/khen-thuong?nam=2025&tinh=3&ho=NOI_CHINH&ngay=2025-06-30";

    @Autowired
    Database database;

    @Autowired
    SavedViewService service;

    @Autowired
    SavedViewQueries queries;

    @BeforeEach
    void twoAccounts() {
        database.clean();
        for (var account : new String[] {"1,chuyenvien", "4,lanhdao", "5,donvi"}) {
            database.sql()
                    .sql("insert into account (id, login, display_name, password_hash, created_at)"
                            + " values (?, ?, ?, '', '2026-01-01')")
                    .params(account.split(",")[0], account.split(",")[1], account.split(",")[1])
                    .update();
        }
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void aPersonKeepsRenamesAndDeletesOwnViewsSortedByName() {
        SignedIn.asLeadership();
        var last = service.save("Ủy ban", "");
        var first = service.save("  Đầu   tuần ", ADDRESS);
        assertThat(queries.mine())
                .containsExactly(new SavedViewRow(first, "Đầu tuần", ADDRESS), new SavedViewRow(last, "Ủy ban", ""));
        service.rename(first, "Xem thứ Hai");
        assertThat(queries.mine()).extracting(SavedViewRow::name).containsExactly("Ủy ban", "Xem thứ Hai");
        service.delete(last);
        assertThat(queries.mine()).extracting(SavedViewRow::id).containsExactly(first);
    }

    @Test
    void theSameNameLeadsToTheNewAddress() {
        SignedIn.asBoard();
        var view = service.save("Đầu tuần", "");
        assertThat(service.save("Đầu tuần", ADDRESS)).isEqualTo(view);
        assertThat(queries.mine()).containsExactly(new SavedViewRow(view, "Đầu tuần", ADDRESS));
    }

    @Test
    void nobodySeesOrTouchesTheViewsOfAnother() {
        SignedIn.asBoard();
        var view = service.save("Của tôi", ADDRESS);
        SignedIn.asLeadership();
        assertThat(queries.mine()).isEmpty();
        assertThatThrownBy(() -> service.rename(view, "Của ai")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.delete(view)).isInstanceOf(AccessDeniedException.class);
        SignedIn.asBoard();
        assertThat(queries.mine()).extracting(SavedViewRow::name).containsExactly("Của tôi");
    }

    @Test
    void whoReadsNoDashboardKeepsNoView() {
        SignedIn.asOfficerOf(1);
        assertThatThrownBy(() -> service.save("Tên", "")).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "//example.org", "javascript:alert(1)", "/dang-xuat", "a b", "../x"})
    void anAddressOutsideOfTheProgramIsRefused(String address) {
        SignedIn.asLeadership();
        assertThatThrownBy(() -> service.save("Tên", address))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo("dashboard.view.address"));
    }

    @Test
    void aNameIsNeededAndIsUsedOnce() {
        SignedIn.asLeadership();
        service.save("Một", "");
        var two = service.save("Hai", "");
        assertThatThrownBy(() -> service.rename(two, "Một"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo("dashboard.view.known"));
        assertThatThrownBy(() -> service.save(" ", ""))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo("shared.name.missing"));
    }

    @Test
    void oneViewTooManyIsRefused() {
        SignedIn.asLeadership();
        for (int i = 0; i < SavedViewService.MOST; i++) {
            service.save("Góc nhìn " + i, "");
        }
        assertThatThrownBy(() -> service.save("Thêm một", ""))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo("dashboard.view.tooMany"));
    }
}
