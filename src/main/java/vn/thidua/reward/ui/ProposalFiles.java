package vn.thidua.reward.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.paper.DocxPaper;
import vn.thidua.reward.ProposalPapers;
import vn.thidua.shared.table.TableFormat;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.MadeFile;

/** One press each: the list of proposals as XLSX, the submission as DOCX. */
class ProposalFiles extends Div {

    /** Writes a whole file. */
    private interface Writer {
        void write(Locale language, OutputStream out);
    }

    ProposalFiles(ProposalPapers papers, int year, @Nullable Long provinceId, @Nullable Long blocId) {
        addClassName("actions");
        add(
                link(
                        "reward.proposal.xlsx",
                        Glyph.FILE_SPREADSHEET,
                        "danh-sach-de-nghi-" + year + ".xlsx",
                        TableFormat.XLSX.contentType(),
                        (language, out) -> papers.list(year, provinceId, blocId, language, out)),
                link(
                        "reward.proposal.docx",
                        Glyph.FILE_TEXT,
                        "to-trinh-khen-thuong-" + year + ".docx",
                        DocxPaper.MEDIA_TYPE,
                        (language, out) -> papers.submission(year, provinceId, blocId, out)));
    }

    private Anchor link(String key, Glyph glyph, String name, String type, Writer writer) {
        var link = new Anchor();
        link.addClassName("file-button");
        link.add(glyph.create());
        link.add(getTranslation(key));
        link.setHref(MadeFile.of(name, type, out -> writer.write(getLocale(), out)));
        link.setDownload(true);
        return link;
    }
}
