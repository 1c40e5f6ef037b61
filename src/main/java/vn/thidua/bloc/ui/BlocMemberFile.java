package vn.thidua.bloc.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocPage;
import vn.thidua.shared.Names;
import vn.thidua.shared.table.CsvTableWriter;
import vn.thidua.shared.table.TableFormat;
import vn.thidua.shared.table.XlsxTableWriter;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.MadeFile;

/** The list of members of one bloc, as goes with papers as an annex. What it says is what the page shows. */
class BlocMemberFile {

    private final String name;
    private final String sheet;
    private final Locale language;
    private final List<String> header;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    BlocMemberFile(BlocPage page, Locale language) {
        this.language = language;
        name = Names.slug(page.facts().name() + " " + page.facts().year());
        sheet = I18NProvider.translate("bloc.page.file.sheet");
        header = Stream.of(
                        "bloc.page.file.number",
                        "bloc.page.unit",
                        "bloc.page.shortName",
                        "bloc.page.class",
                        "bloc.page.file.group",
                        "bloc.page.role",
                        "bloc.page.acting",
                        "bloc.page.joinedOn",
                        "bloc.page.leftOn")
                .map(I18NProvider::translate)
                .toList();
        for (var member : page.members()) {
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    member.name(),
                    member.shortName(),
                    I18NProvider.translate(member.unitClass().key()),
                    member.group(),
                    BlocWords.role(member.role()),
                    member.acting(),
                    member.joinedOn(),
                    member.leftOn()));
        }
    }

    /** A link that downloads the list in the format. */
    Anchor link(TableFormat format) {
        var download = MadeFile.of(name + format.extension(), format.contentType(), out -> write(format, out));
        var link = new Anchor(download, AttachmentType.DOWNLOAD, I18NProvider.translate("bloc.page.file." + format));
        link.addComponentAsFirst(Glyph.DOWNLOAD.create());
        link.addClassName("bloc-action");
        link.setAriaLabel(I18NProvider.translate("bloc.page.file.download", format.name()));
        return link;
    }

    void write(TableFormat format, OutputStream out) {
        try (var table = switch (format) {
            case XLSX -> XlsxTableWriter.of(out, sheet, header);
            case CSV -> CsvTableWriter.of(out, language, header);
        }) {
            rows.forEach(table::row);
        }
    }
}
