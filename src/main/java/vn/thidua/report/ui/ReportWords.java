package vn.thidua.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.report.ReportCell;
import vn.thidua.report.ReportKey;
import vn.thidua.report.ReportKind;
import vn.thidua.shared.Moments;
import vn.thidua.shared.ui.Chip;

/** How reports, their states and their pages are said. */
final class ReportWords {

    static final String SEGMENT = "bao-cao";

    private ReportWords() {}

    static String day(@Nullable LocalDate day) {
        return Moments.day(day);
    }

    static String kind(ReportKind kind) {
        return I18NProvider.translate(kind.key());
    }

    /** The word of a kind inside a sentence, with a small letter. */
    static String inSentence(ReportKind kind) {
        var word = kind(kind);
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    /** How a report stands, by word, shape and colour. */
    static Chip chip(ReportCell cell) {
        var tone = switch (cell.standing()) {
            case OPEN -> Chip.Tone.NEUTRAL;
            case MISSING, RETURNED -> Chip.Tone.ERROR;
            case INCOMPLETE, LATE -> Chip.Tone.WARN;
            case ON_TIME -> Chip.Tone.SUCCESS;
        };
        return new Chip(tone, standing(cell));
    }

    /** "Chưa nộp, quá 12 ngày", "Nộp muộn 6 ngày" and so on. */
    static String standing(ReportCell cell) {
        return I18NProvider.translate(
                "report.standing." + cell.standing().name(),
                cell.daysLate(),
                cell.missing().size());
    }

    /** Where the report is written or read, without a leading slash. */
    static String path(ReportCell cell) {
        var key = cell.key();
        if (!cell.segment().isEmpty()) {
            return BlocEntrance.path(key.blocId(), key.year(), cell.segment());
        }
        return path(key);
    }

    static String path(ReportKey key) {
        var last = key.isOfBloc() ? "tong-hop" : "don-vi/" + key.unitId();
        return BlocEntrance.path(
                key.blocId(), key.year(), SEGMENT + "/" + key.kind().slug() + "/" + last);
    }

    static String path(BlocOfYear bloc) {
        return BlocEntrance.path(bloc.blocId(), bloc.year(), SEGMENT);
    }

    static Anchor link(String url, String label) {
        var link = new Anchor(url, label);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
