package vn.thidua.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.document.ui.FileLink;
import vn.thidua.pledge.AimedTitle;
import vn.thidua.pledge.PledgePage.Registration;
import vn.thidua.pledge.PledgePage.Signature;
import vn.thidua.pledge.PledgePage.UnitPromise;
import vn.thidua.pledge.PledgeState;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.Section;

/** What each unit registered and who signed for it. */
class UnitsCard extends Section {

    private final PledgeContext context;

    UnitsCard(PledgeContext context) {
        super("");
        this.context = context;
        var page = context.page();
        setTitle(getTranslation("pledge.units.title"));
        setSentence(getTranslation("pledge.units.sentence", page.units().size(), page.registered(), page.signed()));
        var grid = new DataGrid<UnitPromise>("pledge.units.none");
        grid.link("pledge.units.unit", UnitPromise::name, unit -> "don-vi/" + unit.unitId())
                .setFlexGrow(3);
        grid.number("pledge.units.items", unit -> page.itemsOf(unit.unitId()).size())
                .setFlexGrow(0);
        grid.text("pledge.titles", unit -> unit.registration() == null ? "" : titles(unit.registration()))
                .setFlexGrow(3);
        grid.text("pledge.units.registered", this::registered).setFlexGrow(2);
        grid.text("pledge.units.signed", this::signed).setFlexGrow(3);
        grid.actions(this::actions);
        grid.setAllRowsVisible(true);
        grid.setItems(page.units());
        add(grid);
    }

    static String titles(Registration registration) {
        return registration.titles().stream().map(AimedTitle::title).collect(Collectors.joining("; "));
    }

    private String registered(UnitPromise unit) {
        var registration = unit.registration();
        return registration == null
                ? getTranslation("pledge.units.notRegistered")
                : joined(
                        PledgeWords.moment(registration.at(), context.desk().clock()) + ", " + registration.by(),
                        registration.generated() ? getTranslation("pledge.generated") : "");
    }

    private String signed(UnitPromise unit) {
        var signature = unit.signature();
        return signature == null ? getTranslation("pledge.units.notSigned") : signed(signature);
    }

    private String signed(Signature signature) {
        return joined(
                signature.representative() + ", " + signature.post(),
                PledgeWords.moment(signature.at(), context.desk().clock()),
                signature.onPaper()
                        ? getTranslation("pledge.units.onPaper", signature.by())
                        : getTranslation("pledge.units.byAccount", signature.by()),
                signature.generated() ? getTranslation("pledge.generated") : "");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Component actions(UnitPromise unit) {
        var actions = new Div();
        actions.addClassName("pledge-row-actions");
        var signature = unit.signature();
        if (signature != null && signature.scanFileId() != null) {
            actions.add(new FileLink(
                    context.desk().documents(), signature.scanFileId(), getTranslation("pledge.units.scan")));
        }
        if (signature == null && context.mayRun() && context.state() != PledgeState.DRAFT) {
            var record = new Button(
                    getTranslation("pledge.sign.paper"), click -> new SignDialog(context, unit, true).open());
            record.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            actions.add(record);
        }
        return actions;
    }
}
