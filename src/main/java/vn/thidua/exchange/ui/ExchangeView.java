package vn.thidua.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;
import vn.thidua.exchange.BackgroundWork;
import vn.thidua.exchange.TableCatalog;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Messages;
import vn.thidua.shared.table.TableExporter;
import vn.thidua.shared.table.TableImporter;
import vn.thidua.shared.ui.PanelSwitch;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopeChoices;

/** Import and export: choose what, choose the file, look at every row, apply. */
@Route("nhap-lieu")
@Menu(order = 60, title = "exchange.title", icon = "upload")
@RolesAllowed(Roles.BOARD)
class ExchangeView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private final ImportPanel imports;
    private final ExportPanel exports;

    ExchangeView(
            TableCatalog catalog,
            TableImporter importer,
            TableExporter exporter,
            BackgroundWork background,
            ObjectProvider<ScopeChoices> choices,
            Messages messages) {
        addClassName("exchange");
        imports = new ImportPanel(
                new KindForm<>(catalog.imports(), choices.getIfAvailable()), importer, background, messages);
        exports = new ExportPanel(new KindForm<>(catalog.exports(), choices.getIfAvailable()), exporter);
        add(new PanelSwitch()
                .with(getTranslation("exchange.import"), imports)
                .with(getTranslation("exchange.export"), exports));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var scope = Scope.of(event.getLocation().getQueryParameters());
        imports.begin(scope);
        exports.begin(scope);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.title");
    }
}
