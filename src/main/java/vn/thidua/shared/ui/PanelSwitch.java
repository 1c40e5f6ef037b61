package vn.thidua.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows one of a few panels, chosen by a row of buttons that say which one is shown. Used instead of the library's tab
 * sheet, whose list of tabs holds an element that screen readers do not expect there.
 */
public class PanelSwitch extends Div {

    private final Div choices = new Div();
    private final List<Button> buttons = new ArrayList<>();
    private final List<Component> panels = new ArrayList<>();

    public PanelSwitch() {
        addClassName("panel-switch");
        choices.addClassName("panel-choices");
        choices.getElement().setAttribute("role", "group");
        add(choices);
    }

    /** Adds a panel; the first one is shown. */
    public PanelSwitch with(String label, Component panel) {
        var index = panels.size();
        var button = new Button(label, click -> show(index));
        buttons.add(button);
        panels.add(panel);
        choices.add(button);
        add(panel);
        show(0);
        return this;
    }

    private void show(int chosen) {
        for (int i = 0; i < panels.size(); i++) {
            panels.get(i).setVisible(i == chosen);
            buttons.get(i).getElement().setAttribute("aria-pressed", String.valueOf(i == chosen));
        }
    }
}
