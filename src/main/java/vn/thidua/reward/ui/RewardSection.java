package vn.thidua.reward.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.reward.RewardQueries;
import vn.thidua.shared.ui.Section;
import vn.thidua.unit.ui.UnitPageSection;

/** The part of a unit's page that lists the rewards of its whole line. */
@org.springframework.stereotype.Component
class RewardSection implements UnitPageSection {

    private final RewardQueries queries;

    RewardSection(RewardQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component section(UnitPageContext context) {
        var rewards = queries.rewardsOfLine(context.unitId());
        var section = new Section(I18NProvider.translate("reward.unit.section"));
        section.add(
                rewards.isEmpty()
                        ? new Paragraph(I18NProvider.translate("reward.unit.empty"))
                        : new RewardGrid(rewards));
        return section;
    }
}
