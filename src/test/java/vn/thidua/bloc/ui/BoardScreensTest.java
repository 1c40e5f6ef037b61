package vn.thidua.bloc.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.bloc.BlocYears;
import vn.thidua.bloc.BoardQueries;
import vn.thidua.bloc.BoardSnapshot.Card;
import vn.thidua.bloc.CompositionService;
import vn.thidua.bloc.YearPlan;
import vn.thidua.bloc.YearState;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.ui.ConfirmStep;
import vn.thidua.support.DatabaseTest;

/** Seldom steps on the composition board: a second bloc for a unit, the end of a year. */
@DatabaseTest
@Import(BlocYears.class)
class BoardScreensTest extends SpringBrowserlessTest {

    @Autowired
    BlocYears arranged;

    @Autowired
    CompositionService compositions;

    @Autowired
    BoardQueries boards;

    @BeforeEach
    void arrange() {
        arranged.arrange();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void anOfficerClosesAPublishedYearAfterBeingAskedAndTheBoardCanNoLongerBeChanged() {
        var view = open(arranged.composition2026);

        new MenuBarTester<>(findInView(MenuBar.class).single()).clickItem("Khác", "Đóng năm 2026…");
        assertThat(head().yearState()).isEqualTo(YearState.PUBLISHED);
        assertThat(find(ConfirmStep.class).single().getHeaderTitle()).isEqualTo("Đóng năm thi đua 2026 của Sóc Trăng?");
        click("Đóng năm");

        assertThat(head().yearState()).isEqualTo(YearState.CLOSED);
        view.refresh();
        assertThat(findInView(MenuBar.class).all()).isEmpty();
        assertThat(buttons()).doesNotContain("Sửa đổi theo quyết định…");
    }

    @Test
    void leadershipIsOfferedNoStepOfTheYear() {
        SignedIn.asLeadership();

        open(arranged.composition2026);

        assertThat(findInView(MenuBar.class).all()).isEmpty();
    }

    @Test
    void whereTheYearAllowsItAUnitGoesIntoASecondBlocAndOutOfItAgain() {
        var year = compositions.ensureYear(arranged.province, 2027);
        var draft = compositions.startDraft(year, "Phương án 1", arranged.composition2026);
        var view = open(draft);
        view.board().openCard(arranged.court + ":0");
        assertThat(buttons()).doesNotContain("Thêm vào khối thứ hai…");
        click("Đóng");

        compositions.planYear(year, new YearPlan("", null, null, null, null, true));
        view.refresh();
        view.board().openCard(arranged.court + ":0");
        click("Thêm vào khối thứ hai…");
        var target = find(ComboBox.class).single();
        assertThat(test(target).getSuggestions()).containsExactly("Khối Tham mưu");
        test(target).selectItem("Khối Tham mưu");
        click("Thêm");
        view.refresh();
        assertThat(places(draft)).containsExactly("Khối Nội chính", "Khối Tham mưu");

        view.board().openCard(arranged.court + ":1");
        click("Rút khỏi khối thứ hai");
        assertThat(places(draft)).containsExactly("Khối Nội chính");
        view.board().undo();
        assertThat(places(draft)).containsExactly("Khối Nội chính", "Khối Tham mưu");
    }

    private BoardView open(long composition) {
        return navigate("thanh-phan/" + composition, BoardView.class);
    }

    private vn.thidua.bloc.BoardSnapshot.Head head() {
        return boards.requireReadable(arranged.composition2026);
    }

    private List<String> places(long composition) {
        var board = boards.board(composition);
        return board.cards().stream()
                .filter(card -> card.unitId() == arranged.court)
                .map(Card::blocId)
                .flatMap(bloc -> board.blocs().stream().filter(column -> column.id() == bloc))
                .map(vn.thidua.bloc.BoardSnapshot.Column::name)
                .sorted()
                .toList();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private void click(String text) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(text))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(find(Dialog.class).all()).allMatch(Dialog::isOpened);
    }
}
