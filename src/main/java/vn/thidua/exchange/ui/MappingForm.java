package vn.thidua.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.shared.Messages;
import vn.thidua.shared.table.Column;
import vn.thidua.shared.table.ColumnMapping;
import vn.thidua.shared.table.TableFile;

/** Which column of the file is which: recognised, and changed by hand where it was not. */
class MappingForm extends Div {

    private final TableFile file;
    private final List<Column> columns;
    private final Runnable onChange;
    private final Map<String, Select<Integer>> selects = new HashMap<>();
    private final Paragraph ignored = new Paragraph();
    private ColumnMapping mapping;
    private boolean showing;

    MappingForm(TableFile file, List<Column> columns, Messages messages, Runnable onChange) {
        this.file = file;
        this.columns = columns;
        this.onChange = onChange;
        this.mapping = ColumnMapping.recognise(columns, file.header(), messages);
        var fields = new Div();
        fields.addClassName("exchange-mapping");
        for (var column : columns) {
            var select = select(column);
            selects.put(column.key(), select);
            fields.add(select);
        }
        ignored.addClassName("muted");
        add(fields, ignored);
        show();
    }

    ColumnMapping mapping() {
        return mapping;
    }

    boolean isComplete() {
        return mapping.missing(columns).isEmpty();
    }

    private Select<Integer> select(Column column) {
        var select = new Select<Integer>();
        // told in the label: the library marks a select as required in a way that screen readers do not accept
        var header = getTranslation(column.headerKey());
        select.setLabel(column.mandatory() ? getTranslation("exchange.mapping.required", header) : header);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("exchange.mapping.none"));
        select.setItemLabelGenerator(
                position -> position == null ? getTranslation("exchange.mapping.none") : file.headerOrLetter(position));
        select.setItems(IntStream.range(0, file.header().size()).boxed().toList());
        select.setErrorMessage(getTranslation("exchange.mapping.missing"));
        select.addValueChangeListener(event -> {
            if (!showing) {
                mapping = mapping.with(column.key(), event.getValue());
                show();
                onChange.run();
            }
        });
        return select;
    }

    /** One column of the file serves one of ours: the others follow. */
    private void show() {
        showing = true;
        var missing = mapping.missing(columns);
        for (var column : columns) {
            var select = selects.get(column.key());
            if (select != null) {
                select.setValue(mapping.position(column.key()));
                select.setInvalid(missing.contains(column));
            }
        }
        var unread = mapping.ignored(file.header());
        ignored.setVisible(!unread.isEmpty());
        ignored.setText(getTranslation(
                "exchange.mapping.ignored",
                unread.stream().map(file::headerOrLetter).collect(Collectors.joining("; "))));
        showing = false;
    }
}
