package vn.thidua.dashboard.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
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
        return file(
                page.title(words(language)) + " " + scope.year(), format, language, () -> sheet(page, scope, language));
    }

    /** The page with its filter line, the day it stands for, and when and by whom it was made. */
    Sheet sheet(DashboardPage page, DashboardScope scope, Locale language) {
        var words = words(language);
        return new PageSheet(words)
                .of(
                        page.title(words),
                        List.of(FilterWords.line(scope, choices, words), asOf(scope, words), made(words)),
                        page.parts(scope, words));
    }

    /**
     * The one page of a bloc or a unit, which has no filters: its title says whose it is.
     *
     * @param parts reads the page and asks whether it may be read
     */
    DownloadHandler of(
            String title, int year, Function<Words, List<DashboardPart>> parts, SheetFormat format, Locale language) {
        return file(title, format, language, () -> sheet(title, year, parts, language));
    }

    Sheet sheet(String title, int year, Function<Words, List<DashboardPart>> parts, Locale language) {
        var words = words(language);
        return new PageSheet(words)
                .of(title, List.of(asOf(DashboardScope.of(year), words), made(words)), parts.apply(words));
    }

    private static DownloadHandler file(String name, SheetFormat format, Locale language, Supplier<Sheet> sheet) {
        return MadeFile.of(
                Names.slug(name) + "." + format.extension(),
                format.mediaType(),
                out -> format.write(sheet.get(), language, out));
    }

    private Words words(Locale language) {
        return (key, args) -> messages.text(language, key, args);
    }

    private String asOf(DashboardScope scope, Words words) {
        return FilterWords.asOf(scope, LocalDate.now(clock), words);
    }

    private String made(Words words) {
        return words.say(
                "dashboard.file.made",
                Moments.timeAndDay(clock.instant(), clock.getZone()),
                currentUser.require().displayName());
    }
}
