package vn.thidua.shared.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Messages;
import vn.thidua.shared.Names;

/** What may stand in a cell for each choice of a column: its code or its word in any language, folded once for all rows. */
final class ChoiceCodes {

    private final Map<String, String> codes = new HashMap<>();

    private ChoiceCodes(Column column, Messages messages) {
        for (var choice : column.choices()) {
            codes.putIfAbsent(Names.slug(choice.code()), choice.code());
            for (var language : Messages.LANGUAGES) {
                codes.putIfAbsent(Names.slug(messages.text(language, choice.messageKey())), choice.code());
            }
        }
    }

    /** For the columns that admit choices, by their keys. */
    static Map<String, ChoiceCodes> of(List<Column> columns, Messages messages) {
        return columns.stream()
                .filter(column -> column.type() == ColumnType.CHOICE)
                .collect(Collectors.toMap(Column::key, column -> new ChoiceCodes(column, messages)));
    }

    @Nullable
    String code(String text) {
        return codes.get(Names.slug(text));
    }
}
