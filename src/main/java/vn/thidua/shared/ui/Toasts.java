package vn.thidua.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

/**
 * Short notes at the top right, never at the bottom. The text is a whole sentence in the person's language; undo is
 * offered for everything that can be undone, instead of asking before.
 */
public final class Toasts {

    private static final int SHORT = 4_000;
    private static final int LONG = 10_000;

    private Toasts() {}

    /** Something was done. */
    public static Notification success(String text) {
        return show("success", Glyph.CIRCLE_CHECK, text, null, SHORT);
    }

    /** Something was done and can be taken back with one click. */
    public static Notification successWithUndo(String text, Runnable undo) {
        return show("success", Glyph.CIRCLE_CHECK, text, undo, LONG);
    }

    /** Something the person should know, such as that a colleague changed what is on the screen. */
    public static Notification info(String text) {
        return show("info", Glyph.INFO, text, null, LONG);
    }

    /** Something could not be done: what happened, what was kept, what to do. */
    public static Notification error(String text) {
        return show("error", Glyph.CIRCLE_ALERT, text, null, LONG);
    }

    private static Notification show(String tone, Glyph glyph, String text, @Nullable Runnable undo, int duration) {
        var toast = new Notification();
        toast.setPosition(Position.TOP_END);
        toast.setDuration(duration);
        toast.setAssertive(tone.equals("error"));

        var words = new Span(text);
        words.addClassName("toast-text");
        var row = new Div(glyph.create(), words);
        row.addClassName("toast");
        row.getElement().setAttribute("data-tone", tone);
        if (undo != null) {
            row.add(new Button(I18NProvider.translate("shared.undo"), click -> {
                toast.close();
                undo.run();
            }));
        }
        row.add(closeButton(toast));
        toast.add(row);
        toast.open();
        return toast;
    }

    private static Button closeButton(Notification toast) {
        var close = new Button(Glyph.X.create(), click -> toast.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(I18NProvider.translate("shared.close"));
        return close;
    }
}
