package vn.thidua.pledge;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.shared.Names;
import vn.thidua.shared.table.ImportRow;

/**
 * A row of a file of pledge items.
 *
 * @param theme the theme where the row says that and no item, otherwise {@code null}
 */
record PledgeItemLine(
        ImportRow row,
        BlocOfYear bloc,
        ItemDraft draft,
        @Nullable String theme) {

    private static final String THEME = "chu de thi dua:";

    static PledgeItemLine of(ImportRow row, BlocOfYear bloc, ItemDraft draft) {
        var content = draft.content();
        var isTheme = draft.indicator().isEmpty() && Names.fold(content).startsWith(THEME);
        var theme = isTheme
                ? Names.clean(content.substring(content.indexOf(':') + 1)).replaceAll("^[\"“]|[\"”]$", "")
                : null;
        return new PledgeItemLine(row, bloc, draft, theme);
    }

    String identity() {
        return bloc.blocId() + "/" + bloc.yearId() + "/"
                + (theme != null ? "theme" : key(draft.content(), draft.indicator()));
    }

    /** Capitals do not make another item. */
    static String key(String content, String indicator) {
        return (content + "\n" + indicator).toLowerCase(Locale.ROOT);
    }
}
