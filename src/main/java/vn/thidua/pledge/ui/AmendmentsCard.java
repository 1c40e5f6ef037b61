package vn.thidua.pledge.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.thidua.pledge.PledgePage.Amendment;
import vn.thidua.pledge.PledgePage.UnitPromise;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.Section;

/** How a signed pledge was amended: what, from what to what, why, who, when. */
class AmendmentsCard extends Section {

    AmendmentsCard(PledgeContext context) {
        super("");
        var amendments = context.page().amendments();
        setTitle(getTranslation("pledge.amendments.title", amendments.size()));
        var grid = new DataGrid<Amendment>("pledge.amendments.none");
        grid.text("pledge.amendments.subject", amendment -> subject(context, amendment))
                .setFlexGrow(3);
        grid.text(
                "pledge.amendments.field",
                amendment -> getTranslation("pledge.field." + amendment.field().name()));
        grid.text("pledge.amendments.old", amendment -> value(amendment, amendment.oldValue()));
        grid.text("pledge.amendments.new", amendment -> value(amendment, amendment.newValue()));
        grid.text("pledge.amendment.reason", Amendment::reason).setFlexGrow(3);
        grid.text("pledge.amendments.who", Amendment::by);
        grid.text(
                "pledge.amendments.when",
                amendment -> PledgeWords.moment(amendment.at(), context.desk().clock()));
        grid.setAllRowsVisible(true);
        grid.setItems(amendments);
        add(grid);
    }

    private String subject(PledgeContext context, Amendment amendment) {
        var what = amendment.subject().isEmpty() ? getTranslation("pledge.amendments.head") : amendment.subject();
        return amendment.unitId() == null
                ? what
                : what + " – "
                        + context.page()
                                .unit(amendment.unitId())
                                .map(UnitPromise::name)
                                .orElse("");
    }

    private String value(Amendment amendment, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        return switch (amendment.field()) {
            case TARGET -> PledgeWords.number(new BigDecimal(value));
            case SIGNED_ON -> PledgeWords.day(LocalDate.parse(value));
            case DIRECTION -> getTranslation("pledge.direction." + value);
            case ASSIGNED -> getTranslation("pledge.assigned." + value);
            default -> value;
        };
    }
}
