package vn.thidua.dashboard.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.identity.CurrentUser;
import vn.thidua.shared.Messages;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Names;
import vn.thidua.shared.sheet.Sheet;
import vn.thidua.shared.sheet.SheetFormat;
import vn.thidua.shared.ui.MadeFile;

/** Files of a page, made at the click: what is read and whether it may be read is asked again. */
@Component
class PageFile {

    private final FilterChoices choices;
    private final Messages messages;
    private final CurrentUser currentUser;
    private final Clock clock;

    PageFile(FilterChoices choices, Messages messages, CurrentUser currentUser, Clock clock) {
        this.choices = choices;
        this.messages = messages;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    DownloadHandler of(DashboardPage page, DashboardScope scope, SheetFormat format, Locale language) {
        return MadeFile.of(
                name(page, scope, language) + "." + format.extension(),
                format.mediaType(),
                out -> format.write(sheet(page, scope, language), language, out));
    }

    /** The page with its filter line, the day it stands for, and when and by whom it was made. */
    Sheet sheet(DashboardPage page, DashboardScope scope, Locale language) {
        Words words = (key, args) -> messages.text(language, key, args);
        var lines = List.of(
                FilterWords.line(scope, choices, words),
                FilterWords.asOf(scope, LocalDate.now(clock), words),
                words.say(
                        "dashboard.file.made",
                        Moments.timeAndDay(clock.instant(), clock.getZone()),
                        currentUser.require().displayName()));
        return new PageSheet(words).of(page.title(words), lines, page.parts(scope, words));
    }

    private String name(DashboardPage page, DashboardScope scope, Locale language) {
        Words words = (key, args) -> messages.text(language, key, args);
        return Names.slug(page.title(words)) + "-" + scope.year();
    }
}
