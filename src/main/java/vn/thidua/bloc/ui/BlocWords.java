package vn.thidua.bloc.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocFamily;
import vn.thidua.bloc.BlocPage;
import vn.thidua.bloc.MemberRole;
import vn.thidua.shared.Moments;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.Glyph;

/** How families, roles and decisions of a bloc are said. */
final class BlocWords {

    private BlocWords() {}

    static String family(BlocFamily family) {
        return I18NProvider.translate("bloc.family." + family.name());
    }

    static String role(MemberRole role) {
        return I18NProvider.translate("bloc.role." + role.name());
    }

    /** Head and deputies stand out, by word, shape and colour. */
    static Chip roleChip(MemberRole role) {
        return switch (role) {
            case HEAD -> new Chip(Chip.Tone.ACCENT, role(role));
            case DEPUTY_1, DEPUTY_2 -> new Chip(Chip.Tone.INFO, Glyph.STAR, role(role));
            case MEMBER -> new Chip(Chip.Tone.NEUTRAL, role(role));
        };
    }

    static String day(@Nullable LocalDate day) {
        return Moments.day(day);
    }

    /** "200/QĐ-UBND ngày 20/01/2026", the number alone where the day is not known, or "". */
    static String decision(String number, @Nullable LocalDate on) {
        return number.isEmpty() || on == null
                ? number
                : I18NProvider.translate("bloc.page.decisionOf", number, day(on));
    }

    /** A leading unit with the person who acts for it: "Sở Tư pháp (Giám đốc)". */
    static String lead(BlocPage.Lead lead) {
        return lead.acting().isEmpty() ? lead.name() : lead.name() + " (" + lead.acting() + ")";
    }

    /** The leading units of a year in these roles, joined by "; ". */
    static String leads(BlocPage.YearOfHeads year, boolean heads) {
        return year.leads().stream()
                .filter(lead -> heads == (lead.role() == MemberRole.HEAD))
                .map(BlocWords::lead)
                .collect(Collectors.joining("; "));
    }

    /** A column at least that wide, in px, which takes its share of the room left; long words end in an ellipsis. */
    static <T> Grid.Column<T> fit(Grid.Column<T> column, int width, int share) {
        return column.setAutoWidth(false).setWidth(width + "px").setFlexGrow(share);
    }

    /** A link to another page of the program. */
    static Anchor link(String url, String label) {
        var link = new Anchor(url, label);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
