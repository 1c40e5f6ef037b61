package vn.thidua.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.thidua.shared.Names;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.SearchSource;

/** Search over everything: type without accents, arrows choose, Enter opens. */
class SearchDialog extends Dialog {

    private static final int SHORTEST = 2;
    private static final int HITS_OF_A_KIND = 6;

    private final List<SearchSource> sources;
    private final TextField words = new TextField();
    private final Div results = new Div();
    private final List<Anchor> hits = new ArrayList<>();
    private Scope scope = new Scope(null, null);
    private int chosen;

    SearchDialog(List<SearchSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::order))
                .toList();
        addClassName("search-dialog");
        getElement().setAttribute("aria-label", getTranslation("shell.search.open"));
        words.addClassName("search-box");
        words.setPlaceholder(getTranslation("shell.search.placeholder"));
        words.setAriaLabel(getTranslation("shell.search.open"));
        words.setPrefixComponent(Glyph.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(180);
        words.addValueChangeListener(change -> search(change.getValue()));
        words.addKeyDownListener(Key.ARROW_DOWN, press -> choose(chosen + 1));
        words.addKeyDownListener(Key.ARROW_UP, press -> choose(chosen - 1));
        words.addKeyDownListener(Key.ENTER, press -> openChosen());
        results.addClassName("search-results");
        results.getElement().setAttribute("aria-live", "polite");
        add(words, results);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                words.clear();
                search("");
                words.focus();
            }
        });
    }

    /** Opens the search with Ctrl K wherever the owner is shown. */
    static void addShortcut(Component owner, Runnable open) {
        Shortcuts.addShortcutListener(owner, open::run, Key.KEY_K, KeyModifier.CONTROL);
    }

    /** The year and province that hits lead to. */
    void within(Scope shown) {
        scope = shown;
        close();
    }

    private void search(String raw) {
        results.removeAll();
        hits.clear();
        var clean = Names.clean(raw);
        if (clean.length() < SHORTEST) {
            note("shell.search.hint");
            return;
        }
        for (SearchSource source : sources) {
            var found = source.find(clean, scope, HITS_OF_A_KIND);
            if (!found.isEmpty()) {
                results.add(group(source.kindKey(), found));
            }
        }
        if (hits.isEmpty()) {
            note("shell.search.nothing", clean);
        }
        choose(0);
    }

    private Div group(String kindKey, List<SearchSource.Hit> found) {
        var kind = new Span(getTranslation(kindKey));
        kind.addClassName("search-kind");
        var group = new Div(kind);
        group.addClassName("search-group");
        for (SearchSource.Hit hit : found) {
            var hint = new Span(hit.hint());
            hint.addClassName("search-hit-hint");
            var link = new Anchor(hit.url(), new Span(hit.label()), hint);
            link.addClassName("search-hit");
            link.getElement().setAttribute("router-link", true);
            hits.add(link);
            group.add(link);
        }
        return group;
    }

    private void note(String key, Object... args) {
        var note = new Paragraph(getTranslation(key, args));
        note.addClassName("search-note");
        results.add(note);
    }

    private void choose(int wanted) {
        chosen = Math.clamp(wanted, 0, Math.max(0, hits.size() - 1));
        for (int i = 0; i < hits.size(); i++) {
            hits.get(i).getElement().setAttribute("aria-selected", String.valueOf(i == chosen));
        }
        if (chosen < hits.size()) {
            hits.get(chosen).getElement().callJsFunction("scrollIntoView", Map.of("block", "nearest"));
        }
    }

    private void openChosen() {
        if (chosen < hits.size()) {
            var target = new Location(hits.get(chosen).getHref());
            close();
            getUI().ifPresent(ui -> ui.navigate(target.getPath(), target.getQueryParameters()));
        }
    }
}
