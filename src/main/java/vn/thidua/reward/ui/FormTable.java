package vn.thidua.reward.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.thidua.reward.StatisticsForm;

/** A statistics form as a table; every number leads to the rows it is the sum of. */
class FormTable extends Div {

    /** @param address where the rows behind a line and a column stand; the column is {@code null} for the total */
    FormTable(StatisticsForm form, BiFunction<StatisticsForm.Line, @Nullable String, String> address) {
        addClassName("form-table");
        getElement().setAttribute("tabindex", "0");
        var head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(getTranslation("reward.form.code")));
        head.add(new NativeTableHeaderCell(getTranslation("reward.form.line")));
        head.add(new NativeTableHeaderCell(getTranslation("reward.form.total")));
        form.columns().forEach(column -> head.add(new NativeTableHeaderCell(getTranslation(column))));
        var body = new NativeTableBody();
        for (var line : form.lines()) {
            var row = new NativeTableRow();
            row.addClassName("indent-" + line.indent());
            row.add(new NativeTableCell(line.code()), new NativeTableCell(getTranslation(line.key())));
            row.add(cell(line.total(), address.apply(line, null)));
            form.columns().forEach(column -> row.add(cell(line.cell(column), address.apply(line, column))));
            body.add(row);
        }
        var table = new NativeTable();
        var header = new NativeTableHeader();
        header.add(head);
        table.add(header, body);
        add(table);
    }

    private NativeTableCell cell(long number, String url) {
        var text = NumberFormat.getIntegerInstance(getLocale()).format(number);
        Component shown = number == 0 ? new com.vaadin.flow.component.html.Span("0") : RewardLabels.link(url, text);
        var cell = new NativeTableCell(shown);
        cell.addClassName("number");
        return cell;
    }
}
