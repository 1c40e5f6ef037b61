package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.shared.ui.Section;
import vn.thidua.unit.ui.UnitPageSection;

/** The part of a unit's page that leads to its one page for meetings, for those who may see it. */
@Component
class OneUnitSection implements UnitPageSection {

    private final CurrentUser currentUser;

    OneUnitSection(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public com.vaadin.flow.component.Component section(UnitPageContext context) {
        var section = new Section("").plain();
        var person = currentUser.require();
        if (person.readsAllProvinces()
                || !person.readableProvinces().isEmpty()
                || person.isOfficerOf(context.unitId())) {
            var link = new Anchor(OneUnitView.path(context.unitId()), section.getTranslation("dashboard.onePage.unit"));
            link.getElement().setAttribute("router-link", true);
            section.add(link);
        } else {
            section.setVisible(false);
        }
        return section;
    }
}
