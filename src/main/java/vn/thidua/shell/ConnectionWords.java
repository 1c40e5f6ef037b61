package vn.thidua.shell;

import com.vaadin.flow.component.UI;

/** What a window says when the server cannot be reached; it tries again by itself, every two seconds. */
final class ConnectionWords {

    private static final int INTERVAL = 2_000;

    private ConnectionWords() {}

    static void speak(UI ui) {
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setReconnectInterval(INTERVAL);
        reconnect.setDialogText(ui.getTranslation("shell.connection.trying"));
        reconnect.setDialogTextGaveUp(ui.getTranslation("shell.connection.lost"));
        ui.getPage()
                .executeJs(
                        """
                        const indicator = window.Vaadin && window.Vaadin.connectionIndicator;
                        if (indicator) {
                          indicator.onlineText = $0;
                          indicator.offlineText = $1;
                          indicator.reconnectingText = $2;
                        }""",
                        ui.getTranslation("shell.connection.online"),
                        ui.getTranslation("shell.connection.lost"),
                        ui.getTranslation("shell.connection.trying"));
    }
}
