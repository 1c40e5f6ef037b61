package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;
import vn.thidua.shared.sheet.SheetFormat;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.Glyph;

/** Offers what is seen as XLSX, CSV, PDF and PNG. */
class ExportMenu extends MenuBar {

    /** Makes the file of a format in a language, at the click. */
    @FunctionalInterface
    interface Files {

        DownloadHandler of(SheetFormat format, Locale language);
    }

    ExportMenu(Files files) {
        setI18n(ComponentWords.menuBar());
        MenuItem root = addItem(Glyph.DOWNLOAD.create());
        root.add(getTranslation("dashboard.file.export"));
        for (var format : SheetFormat.values()) {
            var link = new Anchor();
            link.addClassName("menu-link");
            link.setText(getTranslation("dashboard.file." + format.name()));
            link.setHref(files.of(format, getLocale()), AttachmentType.DOWNLOAD);
            root.getSubMenu().addItem(link);
        }
    }
}
