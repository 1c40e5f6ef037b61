package vn.thidua.report;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocMember;
import vn.thidua.document.paper.Annex;
import vn.thidua.document.paper.Letterhead;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.Part;
import vn.thidua.document.paper.Signature;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Messages;
import vn.thidua.shared.Moments;

/**
 * The report of a bloc as an official paper, issued by the head unit with its own apparatus and seal (domain 8.2). The
 * records clerk writes number and day. What units still owe is listed in the annex, never left out in silence.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
public class BlocReportPaper {

    private final BlocReportQueries queries;
    private final Messages messages;

    BlocReportPaper(BlocReportQueries queries, Messages messages) {
        this.queries = queries;
        this.messages = messages;
    }

    /** The paper; refused to whoever may not read the report. */
    @Transactional(readOnly = true)
    public Paper paper(long blocId, int year, ReportKind kind) {
        var report = queries.report(blocId, year, kind);
        var bloc = report.page().bloc();
        var head = bloc.head();
        var letterhead = new Letterhead(
                say("paper.parent", area(bloc.province())),
                head.map(BlocMember::name).orElse(bloc.name()),
                Letterhead.number(null, "BC", say("paper.symbol")),
                Letterhead.placeAndYear(
                        bloc.province(), report.page().cell().due().dueOn().getYear()));
        return Paper.of(
                        letterhead,
                        say("paper.kind"),
                        say("paper.subject." + kind.name(), String.valueOf(year), bloc.name()))
                .to(List.of(say("paper.to", area(bloc.province()))))
                .saying(body(report))
                .signedBy(new Signature(
                        List.of(say("paper.onBehalf"), say("paper.head")),
                        head.map(BlocMember::acting).orElse("")))
                .sentTo(List.of(say("paper.asAbove"), say("paper.members"), say("paper.file")))
                .with(annex(report));
    }

    private List<Part> body(BlocReport report) {
        var parts = new ArrayList<Part>();
        prose(parts, report, ReportField.OPENING);
        chapter(parts, report, ReportField.RESULTS);
        for (var figures : report.figures()) {
            parts.add(new Part.Heading(2, figures.title()));
            parts.add(table(figures));
        }
        chapter(parts, report, ReportField.MODELS);
        chapter(parts, report, ReportField.DIFFICULTIES);
        chapter(parts, report, ReportField.PLAN);
        chapter(parts, report, ReportField.PROPOSALS);
        parts.add(new Part.Text(say(
                "paper.closing",
                report.page().bloc().name(),
                report.handedIn(),
                report.parts().size())));
        return parts;
    }

    private void chapter(List<Part> parts, BlocReport report, ReportField field) {
        var written = report.wrote(field).toList();
        boolean told = !report.page().entry(field).words().isEmpty() || !written.isEmpty();
        if (!told && field != ReportField.RESULTS) {
            return;
        }
        parts.add(new Part.Heading(1, say("field." + field.name()).toUpperCase(Locale.ROOT)));
        prose(parts, report, field);
        if (!written.isEmpty()) {
            parts.add(new Part.Heading(2, say("paper.byUnit")));
            written.forEach(part -> parts.add(
                    new Part.Item(part.name() + ": " + part.words(field).orElse(""))));
        }
    }

    private static void prose(List<Part> parts, BlocReport report, ReportField field) {
        var words = report.page().entry(field).words();
        if (!words.isEmpty()) {
            parts.add(new Part.Text(words));
        }
    }

    private static Part.Table table(ReportFigures.Figures figures) {
        var columns = new ArrayList<Part.Column>();
        for (int i = 0; i < figures.headers().size(); i++) {
            columns.add(
                    i == 0
                            ? Part.Column.words(figures.headers().get(i), 4)
                            : Part.Column.numbers(figures.headers().get(i), 2));
        }
        return new Part.Table(
                columns, figures.rows().stream().map(ReportFigures.Row::cells).toList(), 0);
    }

    private Annex annex(BlocReport report) {
        var rows = new ArrayList<List<String>>();
        for (var part : report.parts()) {
            var cell = part.cell();
            var handedIn = cell == null ? null : cell.handedInOn();
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    part.name(),
                    cell == null ? "" : Moments.day(cell.due().dueOn()),
                    handedIn == null ? say("paper.notYet") : Moments.day(handedIn),
                    cell == null ? "" : String.valueOf(cell.daysLate()),
                    cell != null && cell.isGenerated() ? say("generated") : ""));
        }
        var table = new Part.Table(
                List.of(
                        Part.Column.middle(say("paper.no"), 1),
                        Part.Column.words(say("column.unit"), 8),
                        Part.Column.middle(say("column.due"), 3),
                        Part.Column.middle(say("column.handedIn"), 3),
                        Part.Column.numbers(say("column.daysLate"), 2),
                        Part.Column.words(say("column.note"), 4)),
                rows,
                0);
        return new Annex(say("paper.annex"), "", true, List.of(table));
    }

    /** "tỉnh Thanh Hóa", "thành phố Cần Thơ". */
    private String area(String province) {
        boolean city = List.of(say("paper.cities").split(";")).contains(province);
        return say(city ? "paper.city" : "paper.province", province);
    }

    private String say(String key, Object... args) {
        return messages.text(Messages.VIETNAMESE, "report." + key, args);
    }
}
