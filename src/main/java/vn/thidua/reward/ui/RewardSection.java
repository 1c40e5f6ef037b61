package vn.thidua.reward.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.reward.RegisterQueries;
import vn.thidua.shared.ui.Section;
import vn.thidua.unit.ui.UnitPageSection;

/** The part of a unit's page that lists the rewards of its whole line, of its parts and of its people. */
@org.springframework.stereotype.Component
class RewardSection implements UnitPageSection {

    private final RegisterQueries register;

    RewardSection(RegisterQueries register) {
        this.register = register;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component section(UnitPageContext context) {
        var rewards = register.ofLine(context.unitId());
        var section = new Section(I18NProvider.translate("reward.unit.section"));
        if (rewards.isEmpty()) {
            section.add(new Paragraph(I18NProvider.translate("reward.unit.empty")));
        } else {
            var grid = new RewardGrid();
            grid.show(rewards);
            section.add(grid);
        }
        return section;
    }
}
