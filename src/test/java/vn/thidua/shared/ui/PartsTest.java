package vn.thidua.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.RuleViolation;

@ViewPackages(classes = PartsTest.class)
class PartsTest extends BrowserlessTest {

    @Test
    void aRuleAboutAFieldIsToldAtTheField() {
        var name = new TextField();
        var rules = new RuleNotice().at("unit.name.", name);

        var passed = rules.passes(() -> {
            throw new RuleViolation("unit.name.missing");
        });

        assertThat(passed).isFalse();
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isNotBlank();
        assertThat(rules.isVisible()).isFalse();
    }

    @Test
    void aRuleAboutNoFieldIsToldAboveTheForm() {
        var rules = new RuleNotice().at("unit.name.", new TextField());
        rules.show(new RuleViolation("bloc.locked"));
        assertThat(rules.isVisible()).isTrue();
        assertThat(rules.sentence()).contains("bloc.locked");
    }

    @Test
    void theNextTryTakesTheOldMessageAway() {
        var name = new TextField();
        var rules = new RuleNotice().at("unit.", name);
        rules.show(new RuleViolation("unit.name.missing"));
        assertThat(rules.passes(() -> {})).isTrue();
        assertThat(name.isInvalid()).isFalse();
    }

    @Test
    void toastsStandAtTheTopAndOfferUndo() {
        var undone = new AtomicBoolean();
        var toast = Toasts.successWithUndo("Đã chuyển.", () -> undone.set(true));
        assertThat(toast.getPosition()).isEqualTo(Notification.Position.TOP_END);

        test($(Button.class).all().getFirst()).click();

        assertThat(undone).isTrue();
        assertThat(toast.isOpened()).isFalse();
    }

    @Test
    void aStepThatCannotBeUndoneIsDoneOnlyAfterItsOwnVerb() {
        var done = new AtomicBoolean();
        var ask = new ConfirmStep("Công bố?", "Không thể lấy lại.", "Công bố", () -> done.set(true));
        ask.open();
        assertThat(done).isFalse();
        test($(Button.class).withText("Công bố").single()).click();
        assertThat(done).isTrue();
        assertThat(ask.isOpened()).isFalse();
    }

    @Test
    void aChipAlwaysHasAShapeAndAWord() {
        var chip = new Chip(Chip.Tone.ERROR, "Trễ hạn");
        assertThat(chip.getElement().getChildCount()).isEqualTo(2);
        assertThat(chip.getElement().getTextRecursively()).isEqualTo("Trễ hạn");
    }

    @Test
    void aSectionWithoutSentenceShowsNoEmptyLine() {
        var section = new Section("Khối 1 dẫn đầu");
        assertThat(section.title()).isEqualTo("Khối 1 dẫn đầu");
        assertThat(section.sentence()).isEmpty();
        section.setSentence("Tính theo phần trăm điểm tối đa.");
        assertThat(section.sentence()).startsWith("Tính theo");
    }

    @Test
    void aGridTurnsIntoCardsAndBack() {
        var grid = new DataGrid<String>("shared.grid.actions");
        var name = grid.text("shared.close", row -> row);
        var length = grid.number("shared.save", String::length);
        grid.setItems("Sở Tài chính");

        grid.showCards(true);
        assertThat(name.isVisible()).isFalse();
        assertThat(length.isVisible()).isFalse();
        assertThat(grid.showsCards()).isTrue();

        grid.showCards(false);
        assertThat(name.isVisible()).isTrue();
        assertThat(grid.getColumns()).hasSize(3);
    }
}
