package vn.thidua.shared.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/**
 * The icons of the program, one symbol each in {@code frontend/styles/icons/icons.svg}. They are ornament: whatever they
 * say is also written, so screen readers skip them.
 */
public enum Glyph {
    ARROW_DOWN,
    ARROW_DOWN_UP,
    ARROW_LEFT,
    ARROW_LEFT_RIGHT,
    ARROW_RIGHT,
    ARROW_UP,
    AWARD,
    BAN,
    BUILDING_2,
    CALENDAR,
    CHART_COLUMN,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    CHEVRON_UP,
    CIRCLE,
    CIRCLE_ALERT,
    CIRCLE_CHECK,
    CIRCLE_HELP,
    CIRCLE_USER_ROUND,
    CLOCK,
    COPY,
    DOWNLOAD,
    ELLIPSIS,
    ELLIPSIS_VERTICAL,
    EXTERNAL_LINK,
    EYE,
    FILE_QUESTION_MARK,
    FILE_SPREADSHEET,
    FILE_TEXT,
    FILTER,
    FLAG,
    GIT_BRANCH,
    GIT_COMPARE,
    GRIP_VERTICAL,
    HISTORY,
    INBOX,
    INFO,
    KEY_ROUND,
    LANGUAGES,
    LAYERS,
    LAYOUT_DASHBOARD,
    LINK,
    LOCK,
    LOCK_OPEN,
    LOG_OUT,
    MAP_PIN,
    MAXIMIZE,
    MEDAL,
    MENU,
    MERGE,
    MINUS,
    MONITOR,
    MOON,
    MOVE,
    PAPERCLIP,
    PENCIL,
    PLUS,
    PRESENTATION,
    PRINTER,
    REDO_2,
    REFRESH_CW,
    SAVE,
    SEARCH,
    SEND,
    SETTINGS,
    SHIELD,
    SHIELD_X,
    SPLIT,
    SQUARE_KANBAN,
    STAR,
    SUN,
    TABLE,
    TRASH_2,
    TRENDING_DOWN,
    TRENDING_UP,
    TRIANGLE_ALERT,
    TROPHY,
    UNDO_2,
    UPLOAD,
    USER_PLUS,
    USERS,
    WIFI_OFF,
    X;

    private static final String SPRITE = "styles/icons/icons.svg";

    /** A new icon as high as the line it stands in. */
    public SvgIcon create() {
        var icon = new SvgIcon(SPRITE, symbol());
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** Name of the symbol in the sprite, and of the icon in {@code @Menu(icon = …)}. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The icon of that name; {@link #CIRCLE} where there is none. */
    public static Glyph of(String symbol) {
        for (Glyph glyph : values()) {
            if (glyph.symbol().equals(symbol)) {
                return glyph;
            }
        }
        return CIRCLE;
    }
}
