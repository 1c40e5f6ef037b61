package vn.thidua.shell;

import com.vaadin.flow.component.UI;

/**
 * What a window says when the server cannot be reached; it tries again by itself, every two seconds. It also says so when
 * only the line for news from the server is lost: Flow keeps silent about that one, and a person who just watches a live
 * screen would take it for current.
 */
final class ConnectionWords {

    private static final String WATCH_NEWS = """
            if (window.Vaadin && !window.Vaadin.newsWatched) {
              window.Vaadin.newsWatched = true;
              const tell = (from, to) => {
                const connection = window.Vaadin.connectionState;
                if (connection && connection.state === from) {
                  connection.state = to;
                }
              };
              const Socket = window.WebSocket;
              window.WebSocket = class extends Socket {
                constructor(...given) {
                  super(...given);
                  if (String(given[0]).includes('/VAADIN/push')) {
                    this.addEventListener('open', () => tell('reconnecting', 'connected'));
                    this.addEventListener('error', () => tell('connected', 'reconnecting'));
                  }
                }
              };
            }""";

    private static final int INTERVAL = 2_000;

    private ConnectionWords() {}

    static void speak(UI ui) {
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setReconnectInterval(INTERVAL);
        reconnect.setDialogText(ui.getTranslation("shell.connection.trying"));
        reconnect.setDialogTextGaveUp(ui.getTranslation("shell.connection.lost"));
        ui.getPage().executeJs(WATCH_NEWS);
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
