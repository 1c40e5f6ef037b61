package vn.thidua.dashboard.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.dashboard.ui.KeyNumbers.KeyNumber;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.sheet.Sheet;
import vn.thidua.shared.sheet.SheetFigure;
import vn.thidua.shared.sheet.SheetPart;
import vn.thidua.shared.sheet.SheetTable;
import vn.thidua.shared.ui.chart.ChartCard;

/** Turns the parts of a page into what is written to files; nothing is read again. */
final class PageSheet {

    private final Words words;

    PageSheet(Words words) {
        this.words = words;
    }

    Sheet of(String title, List<String> lines, List<DashboardPart> parts) {
        return new Sheet(title, lines, parts.stream().map(this::part).toList());
    }

    private SheetPart part(DashboardPart part) {
        return switch (part) {
            case KeyNumbers numbers -> numbers(numbers);
            case Figure figure -> figure(figure);
            case Listing listing -> listing(listing);
            case Notices notices -> notices(notices);
        };
    }

    private SheetTable numbers(KeyNumbers numbers) {
        var header = List.of(
                words.say("dashboard.file.what"),
                words.say("dashboard.file.value"),
                words.say("dashboard.file.unit"),
                words.say("dashboard.file.lastYear"),
                words.say("dashboard.file.note"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (KeyNumber one : numbers.numbers()) {
            rows.add(row(
                    one.label(),
                    SheetFigure.rounded(one.value(), one.decimals()),
                    one.unit(),
                    SheetFigure.rounded(one.lastYear(), one.decimals()),
                    one.note()));
        }
        return new SheetTable(numbers.title(), "", header, rows);
    }

    private SheetPart figure(Figure figure) {
        var data = figure.data();
        var finding = figure.finding();
        if (figure.kind() == ChartKind.HEAT) {
            return new SheetFigure(finding.title(), finding.sentence(), figure.kind(), data, data).table();
        }
        var drawn = data.top(
                ChartCard.DRAWN,
                words.say("shared.chart.others", data.categories().size() - ChartCard.DRAWN));
        return new SheetFigure(
                finding.title(), data.isEmpty() ? finding.empty() : finding.sentence(), figure.kind(), data, drawn);
    }

    private SheetTable listing(Listing listing) {
        var finding = listing.finding();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (var row : listing.rows()) {
            rows.add(row(row.stream().map(Listing.Cell::value).toArray()));
        }
        return new SheetTable(
                finding.title(),
                rows.isEmpty() ? finding.empty() : finding.sentence(),
                listing.columns().stream()
                        .map(column -> words.say(column.headerKey()))
                        .toList(),
                rows);
    }

    private SheetTable notices(Notices notices) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        notices.notices().forEach(one -> rows.add(row(one.sentence())));
        return new SheetTable(
                notices.title(),
                rows.isEmpty() ? notices.empty() : "",
                List.of(words.say("dashboard.file.what")),
                rows);
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        List<@Nullable Object> row = new ArrayList<>();
        for (var value : values) {
            row.add(value);
        }
        return row;
    }
}
