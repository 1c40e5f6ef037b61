package vn.thidua.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import java.util.List;
import java.util.Map;

/** What holds for every page: theme, style sheets, icon, font, push. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/styles.css")
// The frame comes with the first page, every view brings its own parts when it is opened: charts stay out of the first
// load
@LoadDependenciesOnStartup(NotFoundPage.class)
@Push(transport = Transport.WEBSOCKET_XHR)
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("styles/icons/mark.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
        for (String subset : List.of("latin", "vietnamese")) {
            settings.addLink(
                    "styles/fonts/be-vietnam-pro-" + subset + "-400-normal.woff2",
                    Map.of("rel", "preload", "as", "font", "type", "font/woff2", "crossorigin", ""));
        }
    }
}
