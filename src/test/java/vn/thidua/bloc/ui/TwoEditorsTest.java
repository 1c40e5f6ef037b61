package vn.thidua.bloc.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import vn.thidua.bloc.BlocFixture;
import vn.thidua.bloc.BoardSnapshot.Card;
import vn.thidua.identity.SignedIn;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** Two officers have the same board open: what one does, the other sees; who comes second is told. */
@DatabaseTest
@Import(BlocFixture.class)
class TwoEditorsTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    BlocFixture fixture;

    @Autowired
    Database database;

    long justice;
    long draft;
    long bloc1;
    long bloc2;
    SecuredBrowserlessApplicationContext<Authentication> application;

    @BeforeEach
    void arrange() {
        database.clean();
        SignedIn.asBoard();
        var province = fixture.province("Sóc Trăng");
        justice = fixture.unit(province, "Sở Tư pháp");
        draft = fixture.draft(province, 2027, "Phương án 1");
        bloc1 = fixture.bloc(draft, "khoi-1", "Khối thi đua số 1");
        bloc2 = fixture.bloc(draft, "khoi-2", "Khối thi đua số 2");
        application = SpringBrowserlessApplicationContext.createSecured(program, BoardView.class);
    }

    @AfterEach
    void close() {
        application.close();
        SignedIn.out();
    }

    @Test
    void aMoveOfOneEditorIsDrawnAtTheOther() {
        var first = open();
        SignedIn.asOtherBoard();
        var second = open();

        first.window().activate();
        move(first, bloc1);

        waitFor(second, () -> bloc1 == blocShownAt(second));
        waitFor(first, () -> bloc1 == blocShownAt(first));
    }

    @Test
    void whoComesSecondIsToldWhoWasFirstAndCanMoveItAllTheSame() {
        var first = open();
        SignedIn.asOtherBoard();
        var second = open();
        var asSeen = card(second);

        first.window().activate();
        move(first, bloc1);
        second.window().activate();
        second.view().board().moveCards(Cards.of(asSeen), (double) bloc2, null);

        assertThat(fixture.blocOf(draft, justice)).isEqualTo(bloc1);
        var dialog = second.window().find(Dialog.class).single();
        assertThat(dialog).isInstanceOf(ChoiceDialog.class);
        second.window()
                .test(second.window().find(com.vaadin.flow.component.button.Button.class).all().stream()
                        .filter(button -> button.getText().equals("Vẫn chuyển"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(fixture.blocOf(draft, justice)).isEqualTo(bloc2);
    }

    @Test
    void showsWhoElseHasTheBoardOpenAndForgetsWhoLeft() {
        var first = open();
        SignedIn.asOtherBoard();
        var second = open();

        assertThat(lookers()).containsExactlyInAnyOrder("Chuyên viên", "Chuyên viên 2");
        second.view().removeFromParent();
        assertThat(lookers()).containsExactly("Chuyên viên");
        assertThat(first.view().isAttached()).isTrue();
    }

    @Test
    void leadershipLooksButCannotMove() {
        SignedIn.asLeadership();
        var window = open();

        assertThat(window.view().editable()).isFalse();
        org.assertj.core.api.Assertions.assertThatExceptionOfType(
                        org.springframework.security.access.AccessDeniedException.class)
                .isThrownBy(() -> move(window, bloc1));
        assertThat(fixture.blocOf(draft, justice)).isNull();
    }

    private record Open(BrowserlessUIContext window, BoardView view) {}

    private Open open() {
        var window = application.newUser(SignedIn.authentication()).newWindow();
        var view = window.navigate("thanh-phan/" + draft, BoardView.class);
        return new Open(window, view);
    }

    private void move(Open at, long bloc) {
        at.view().board().moveCards(Cards.of(card(at)), (double) bloc, null);
    }

    private Card card(Open at) {
        return at.view().board().card(justice + ":0").orElseThrow();
    }

    private long blocShownAt(Open at) {
        return Objects.requireNonNullElse(card(at).blocId(), 0L);
    }

    private List<String> lookers() {
        var live = program.getBean(BoardLive.class).join(draft, "test", "Người kiểm tra");
        try {
            return live.lookers().stream()
                    .map(BoardLive.Looker::name)
                    .filter(name -> !name.equals("Người kiểm tra"))
                    .toList();
        } finally {
            program.getBean(BoardLive.class).leave(live, "test");
        }
    }

    private static void waitFor(Open at, BooleanSupplier condition) {
        var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("The board was not drawn again");
            }
            at.window().activate();
            at.window().runPendingSignalsTasks(50, TimeUnit.MILLISECONDS);
        }
    }

    /** Cards as the browser names them in a command. */
    private static final class Cards {

        static tools.jackson.databind.JsonNode of(Card card) {
            var node = tools.jackson.databind.node.JsonNodeFactory.instance.arrayNode();
            var item = node.addObject().put("unitId", card.unitId()).put("seat", card.seat());
            if (card.version() != null) {
                item.put("version", card.version());
            }
            return node;
        }
    }
}
