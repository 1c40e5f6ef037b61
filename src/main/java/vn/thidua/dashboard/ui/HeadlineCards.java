package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import java.text.NumberFormat;
import vn.thidua.dashboard.Headline;
import vn.thidua.shared.ui.NumberCard;

/** The numbers at the top, each with last year's beside it and a link to the rows behind it. */
class HeadlineCards extends Div {

    private final int lastYear;

    HeadlineCards(Headline now, Headline before, int year, RowLinks links) {
        lastYear = year - 1;
        addClassName("number-cards");
        add(
                card("dashboard.card.blocs", now.blocs(), before.blocs(), links.blocs()),
                card("dashboard.card.units", now.units(), before.units(), links.units()),
                card("dashboard.card.provinces", now.provinces(), before.provinces(), links.blocs()),
                card(
                        "dashboard.card.withoutHead",
                        now.withoutHead(),
                        before.withoutHead(),
                        links.blocs(BlocPick.WITHOUT_HEAD)),
                card("dashboard.card.proposed", now.proposed(), before.proposed(), links.rewards(year, "", "PROPOSED")),
                card("dashboard.card.decided", now.decided(), before.decided(), links.rewards(year, "", "DECIDED")));
    }

    private NumberCard card(String key, long now, long before, String url) {
        var format = NumberFormat.getIntegerInstance(getLocale());
        var difference = now - before;
        var change = difference == 0
                ? getTranslation("dashboard.card.same")
                : (difference > 0 ? "+" : "−") + format.format(Math.abs(difference));
        return new NumberCard(getTranslation(key), format.format(now), url)
                .withNote(getTranslation(
                        "dashboard.card.before", String.valueOf(lastYear), format.format(before), change));
    }
}
