package vn.thidua.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.identity.AccountFixture;
import vn.thidua.identity.AccountRow;
import vn.thidua.identity.Grant;
import vn.thidua.identity.MyAccountService;
import vn.thidua.identity.Preferences;
import vn.thidua.identity.Roles;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.Messages;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** Sign-in, the accounts and the own account as a person uses them, without a browser. */
@DatabaseTest
class IdentityScreensTest extends SpringBrowserlessTest {

    @Autowired
    AccountFixture fixture;

    @Autowired
    MyAccountService mine;

    @Autowired
    Messages messages;

    @Autowired
    Database database;

    @BeforeEach
    void accounts() {
        database.clean();
        fixture.create("quantri", "một mật khẩu dài", Grant.everywhere(Roles.ADMIN));
        fixture.create("soct", "một mật khẩu dài", Grant.inProvince(Roles.BOARD, 3));
        SignedIn.out();
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @Test
    void theSignInPageSpeaksVietnameseAndSwitches() {
        navigate(LoginView.class);
        assertThat(find(LoginForm.class).single().isError()).isFalse();
        assertThat(find(H1.class).single().getText()).isEqualTo("Khối thi đua");
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Messages.VIETNAMESE);

        test(button("English")).click();

        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(find(H1.class).single().isAttached()).isTrue();
    }

    @Test
    void aFailedSignInIsTold() {
        UI.getCurrent().navigate("dang-nhap", QueryParameters.of("error", "locked"));

        assertThat(find(LoginForm.class).single().isError()).isTrue();
    }

    @Test
    void theAdministratorSeesAccountsWithRolesInWordsAndFindsThem() {
        fixture.signIn("quantri");
        navigate(AccountsView.class);
        var grid = find(AccountGrid.class).single();
        assertThat(test(grid).size()).isEqualTo(2);

        test(find(TextField.class).first()).setValue("soct");

        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getCellText(0, 2)).isEqualTo("Chuyên viên thi đua – 3");
    }

    @Test
    void aNewAccountShowsItsPasswordOnce() {
        fixture.signIn("quantri");
        navigate(AccountsView.class);
        test(button("Tạo tài khoản")).click();
        var dialog = find(NewAccountDialog.class).single();

        test(find(TextField.class, dialog).withCaption("Tên đăng nhập").single())
                .setValue("sonv");
        test(find(TextField.class, dialog).withCaption("Họ tên hoặc chức danh").single())
                .setValue("Sở Nội vụ");
        test(find(Button.class, dialog).withText("Tạo tài khoản").single()).click();

        assertThat(dialog.isOpened()).isFalse();
        var issued = find(IssuedPasswordDialog.class).single();
        assertThat(find(Span.class, issued)
                        .withClassName("issued-password-text")
                        .single()
                        .getText())
                .hasSize(19);
        assertThat(test(find(AccountGrid.class).single()).size()).isEqualTo(3);
    }

    @Test
    void aBrokenRuleIsToldInTheDialogAndNothingIsLost() {
        fixture.signIn("quantri");
        navigate(AccountsView.class);
        test(button("Tạo tài khoản")).click();
        var dialog = find(NewAccountDialog.class).single();
        test(find(TextField.class, dialog).withCaption("Tên đăng nhập").single())
                .setValue("soct");
        test(find(TextField.class, dialog).withCaption("Họ tên hoặc chức danh").single())
                .setValue("Sở khác");

        test(find(Button.class, dialog).withText("Tạo tài khoản").single()).click();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(find(RuleNotice.class, dialog).single().getElement().getTextRecursively())
                .isEqualTo(messages.text(Messages.VIETNAMESE, "identity.login.taken", "soct"));
    }

    @Test
    void theDialogOfAnAccountShowsItsStateAndLog() {
        fixture.signIn("quantri");
        database.sql()
                .sql("update account set locked = true where login = 'soct'")
                .update();
        navigate(AccountsView.class);
        var grid = find(AccountGrid.class).single();
        AccountRow soct = test(grid).getRow(1);

        test(grid).clickRow(1);

        var dialog = find(Dialog.class).single();
        assertThat(soct.login()).isEqualTo("soct");
        assertThat(find(Chip.class, dialog).all())
                .extracting(chip -> chip.getElement().getTextRecursively())
                .containsExactly("Đã khóa");
        assertThat(find(Button.class, dialog).withText("Mở khóa").exists()).isTrue();
    }

    @Test
    void whoHasAnIssuedPasswordIsLedToChangeItFirst() {
        database.sql()
                .sql("update account set password_change_due = true where login = 'soct'")
                .update();
        fixture.signIn("soct");

        UI.getCurrent().navigate("");

        assertThat(getCurrentView()).isInstanceOf(MyAccountView.class);
    }

    @Test
    void thePasswordIsChangedAndColoursAreKept() {
        fixture.signIn("soct");
        navigate(MyAccountView.class);
        enterPassword("Mật khẩu hiện tại", "một mật khẩu dài");
        enterPassword("Mật khẩu mới", "một mật khẩu khác");
        enterPassword("Nhập lại mật khẩu mới", "một mật khẩu lạ");
        test(button("Đổi mật khẩu")).click();
        assertThat(find(RuleNotice.class).single().getElement().getTextRecursively())
                .isEqualTo("Hai lần nhập mật khẩu mới không giống nhau.");

        enterPassword("Nhập lại mật khẩu mới", "một mật khẩu khác");
        test(button("Đổi mật khẩu")).click();
        chooseDark();

        assertThat(mine.preferences().scheme()).isEqualTo(Preferences.Scheme.DARK);
        assertThat(database.sql()
                        .sql("select count(*) from account_log where what = 'PASSWORD_CHANGED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @SuppressWarnings("unchecked")
    private void chooseDark() {
        RadioButtonGroup<Preferences.Scheme> colours =
                find(RadioButtonGroup.class).withCaption("Màu sắc").single();
        test(colours).selectItem("Tối");
    }

    private void enterPassword(String label, String value) {
        test(find(PasswordField.class).withCaption(label).single()).setValue(value);
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }
}
