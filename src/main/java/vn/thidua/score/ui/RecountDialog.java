package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.score.Recount;

/** Says whether all points are what the rules give for the results entered, and where somebody gave others. */
class RecountDialog extends Dialog {

    private static final int MOST = 100;

    RecountDialog(BlocOfYear bloc, Recount recount) {
        setHeaderTitle(getTranslation("score.recount.title"));
        setWidth("min(640px, 94vw)");
        var apart = recount.differences();
        add(new Paragraph(getTranslation(
                apart.isEmpty() ? "score.recount.same" : "score.recount.apart",
                recount.computed(),
                recount.scores().size(),
                apart.size())));
        if (!apart.isEmpty()) {
            var list = new UnorderedList();
            apart.stream()
                    .limit(MOST)
                    .forEach(one -> list.add(new ListItem(getTranslation(
                            "score.recount.line",
                            bloc.member(one.unitId()).map(BlocMember::name).orElse(""),
                            one.code(),
                            one.name(),
                            ScoreWords.points(one.stored(), getLocale()),
                            ScoreWords.points(one.byRule(), getLocale())))));
            add(list);
        }
        getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
    }
}
