package vn.thidua.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import vn.thidua.shared.table.ImportLines;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.table.TableImporter.Mode;

/** What can be done with a preview: apply all, apply the good rows, or take the wrong ones home. */
class ApplyBar extends Div {

    ApplyBar(ImportLines lines, Consumer<Mode> apply, WrongRowsLink wrongRows) {
        addClassName("toolbar");
        var wrong = lines.count(RowStatus.WRONG);
        var good = lines.count(RowStatus.NEW) + lines.count(RowStatus.CHANGED);
        if (good == 0) {
            var nothing = new Span(getTranslation(wrong == 0 ? "exchange.nothingToDo" : "exchange.nothingGood"));
            add(nothing);
        } else {
            var all = new Button(getTranslation("exchange.applyAll", good), click -> apply.accept(Mode.ALL));
            all.setEnabled(wrong == 0);
            var onlyGood =
                    new Button(getTranslation("exchange.applyGood", good), click -> apply.accept(Mode.GOOD_ROWS));
            onlyGood.setVisible(wrong > 0);
            (wrong == 0 ? all : onlyGood).addThemeVariants(ButtonVariant.PRIMARY);
            add(all, onlyGood);
        }
        add(wrongRows);
    }
}
