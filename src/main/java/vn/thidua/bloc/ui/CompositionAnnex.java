package vn.thidua.bloc.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.bloc.BoardSnapshot;
import vn.thidua.bloc.CompositionQueries;
import vn.thidua.shared.Names;
import vn.thidua.shared.table.TableFormat;
import vn.thidua.shared.table.XlsxTableWriter;
import vn.thidua.shared.ui.MadeFile;

/** The list of blocs and their members, as goes with a decision as its annex (domain 8.4), as XLSX. */
class CompositionAnnex {

    private final CompositionQueries queries;
    private final BoardSnapshot.Head head;

    CompositionAnnex(CompositionQueries queries, BoardSnapshot.Head head) {
        this.queries = queries;
        this.head = head;
    }

    DownloadHandler download() {
        return MadeFile.of(
                Names.slug(head.provinceName() + " " + head.year() + " " + head.name()) + TableFormat.XLSX.extension(),
                TableFormat.XLSX.contentType(),
                this::write);
    }

    void write(OutputStream out) {
        var header = Stream.of("no", "bloc", "group", "unit", "role")
                .map(column -> I18NProvider.translate("bloc.annex." + column))
                .toList();
        try (var sheet = XlsxTableWriter.of(out, I18NProvider.translate("bloc.annex.sheet"), header)) {
            int number = 0;
            for (var standing : queries.standings(head.compositionId())) {
                sheet.row(List.of(
                        ++number,
                        standing.blocName(),
                        standing.groupName(),
                        standing.unitName(),
                        I18NProvider.translate("bloc.role." + standing.role().name())));
            }
        }
    }
}
