package vn.thidua.pledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.pledge.ActualEntry;
import vn.thidua.pledge.TargetCompletion;

/** One target from promise to year-end: promised, mid-year, year-end and what was entered between, state, forecast. */
class SheetLine extends Article {

    private final SheetCard sheet;
    private final Div months = new Div();
    private final Div result = new Div();
    private final @Nullable BigDecimal score;
    private TargetCompletion target;

    SheetLine(SheetCard sheet, TargetCompletion target, List<ActualEntry> entries, @Nullable BigDecimal score) {
        this.sheet = sheet;
        this.target = target;
        this.score = score;
        addClassName("sheet-line");
        months.addClassName("sheet-months");
        result.addClassName("sheet-result");
        add(promise(), months, result);
        var shown = new TreeSet<>(List.of(TargetCompletion.MID_YEAR, TargetCompletion.YEAR_END));
        entries.forEach(entry -> shown.add(entry.month()));
        shown.forEach(month -> months.add(new MonthEntry(this, month, entry(entries, month))));
        if (sheet.isEditable()) {
            months.add(moreMonths(shown));
        }
        tell();
    }

    private static Optional<ActualEntry> entry(List<ActualEntry> entries, int month) {
        return entries.stream().filter(entry -> entry.month() == month).findFirst();
    }

    private Div promise() {
        var title = new H3(target.title());
        var promise = new Div(title);
        promise.addClassName("sheet-promise");
        if (!target.indicator().isEmpty()) {
            promise.add(new Span(target.content()));
        }
        promise.add(new Span(getTranslation(
                "pledge.sheet.promised",
                PledgeWords.promise(target.direction(), target.target(), target.unitOfMeasure()),
                PledgeWords.direction(target.direction()))));
        if (target.own()) {
            promise.add(new Span(getTranslation("pledge.sheet.own")));
        }
        if (target.amendedOn() != null) {
            promise.add(new Span(getTranslation("pledge.amended", PledgeWords.day(target.amendedOn()))));
        }
        return promise;
    }

    private Select<Integer> moreMonths(TreeSet<Integer> shown) {
        var more = new Select<Integer>();
        more.setLabel(getTranslation("pledge.sheet.more"));
        more.setItems(IntStream.rangeClosed(1, TargetCompletion.YEAR_END)
                .filter(month -> !shown.contains(month))
                .boxed()
                .toList());
        more.setItemLabelGenerator(month -> getTranslation("pledge.sheet.month", month));
        more.addClassName("sheet-more");
        more.addValueChangeListener(change -> {
            if (change.getValue() != null && shown.add(change.getValue())) {
                var at = shown.headSet(change.getValue()).size();
                months.addComponentAtIndex(at, new MonthEntry(this, change.getValue(), Optional.empty()));
            }
        });
        return more;
    }

    /** Says how the target stands: state, the rule in words, the forecast, the points. */
    private void tell() {
        result.removeAll();
        var reached = target.reached().isEmpty()
                ? null
                : target.reached().get(target.reached().lastKey());
        var completion = target.completion();
        result.add(PledgeWords.completionChip(completion.state()));
        if (completion.percent() != null) {
            var percent = new Span(PledgeWords.number(completion.percent()) + "\u00a0%");
            percent.addClassName("sheet-percent");
            result.add(percent);
        }
        result.add(new Paragraph(PledgeWords.reason(target, reached, completion)));
        target.forecast()
                .ifPresent(forecast -> result.add(new Paragraph(getTranslation(
                        "pledge.forecast." + forecast.method().name(),
                        PledgeWords.measured(forecast.value(), target.unitOfMeasure()),
                        forecast.completion().percent() == null
                                ? PledgeWords.completion(forecast.completion().state())
                                : PledgeWords.number(forecast.completion().percent()) + "\u00a0%",
                        forecast.month()))));
        if (score != null) {
            result.add(new Paragraph(getTranslation("pledge.sheet.score", PledgeWords.number(score))));
        }
        if (target.generated()) {
            result.add(PledgeWords.generatedChip());
        }
        if (!target.reached().isEmpty()) {
            var history =
                    new Button(getTranslation("pledge.history"), click -> new HistoryDialog(sheet, target).open());
            history.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            result.add(history);
        }
    }

    /** Reads the target again after an entry was stored. */
    void stored() {
        target = sheet.reread(target.itemId());
        tell();
    }

    SheetCard sheet() {
        return sheet;
    }

    TargetCompletion target() {
        return target;
    }
}
