package vn.thidua.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import vn.thidua.document.DocumentService;
import vn.thidua.document.ui.FileUploadField;
import vn.thidua.report.ReportEntry;
import vn.thidua.report.ReportPage;
import vn.thidua.report.ReportQueries;
import vn.thidua.report.ReportService;
import vn.thidua.shared.ui.Toasts;

/** The headings of a report: fields that keep themselves for its writer, text for everybody else; and its attachment. */
class ReportForm extends Div {

    private final ReportService service;
    private final ReportQueries queries;
    private final Clock clock;
    private final ReportPage page;

    ReportForm(ReportService service, ReportQueries queries, DocumentService documents, Clock clock, ReportPage page) {
        this.service = service;
        this.queries = queries;
        this.clock = clock;
        this.page = page;
        addClassName("report-form");
        page.entries().forEach(entry -> add(page.mayWrite() ? field(entry) : text(entry)));
        attachment(documents);
    }

    private EntryField field(ReportEntry entry) {
        var key = page.cell().key();
        return new EntryField(
                        service, clock, key, entry, () -> queries.report(key).entry(entry.field()))
                .required(page.cell().due().required().contains(entry.field()));
    }

    private Div text(ReportEntry entry) {
        var words = new Paragraph(entry.words().isEmpty() ? getTranslation("report.entry.empty") : entry.words());
        words.addClassName("report-words");
        return new Div(new H3(getTranslation(entry.field().key())), words);
    }

    private void attachment(DocumentService documents) {
        if (!page.mayWrite() && page.attachmentId() == null) {
            return;
        }
        var file = new FileUploadField(
                getTranslation("report.attachment"),
                documents,
                () -> page.bloc().provinceId());
        file.setValue(page.attachmentId());
        file.setReadOnly(!page.mayWrite());
        file.addValueChangeListener(change -> {
            service.attach(page.cell().key(), change.getValue());
            Toasts.success(getTranslation("report.attached"));
        });
        add(file);
    }
}
