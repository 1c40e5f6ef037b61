package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.EnterScore;
import vn.thidua.score.Measure;
import vn.thidua.score.ScoreConflict;
import vn.thidua.score.ScoringTable.Item;
import vn.thidua.score.SheetPage;
import vn.thidua.score.Stage;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.Section;

/** A unit's sheet as a form: every field is saved when it is left; the total follows. */
class SheetForm extends Div implements SheetRow.Actions {

    private final transient ScoreServices services;
    private final SheetSummary summary;
    private final SheetWhy why = new SheetWhy();
    private final Map<Long, SheetRow> rows = new HashMap<>();
    private final Map<Long, Section> groups = new HashMap<>();
    private SheetPage page;

    SheetForm(ScoreServices services, SheetPage page, Runnable again) {
        this.services = services;
        this.page = page;
        addClassName("sheet-form");
        var steps = new StepBar(
                services,
                page.bloc(),
                page.sheetId(),
                page.unit().unitId(),
                page.unit().name(),
                page.state(),
                again);
        summary = new SheetSummary(page, steps);
        add(summary);
        services.criteria().carriedOver(page.head()).map(DifferenceNote::since).ifPresent(this::add);
        add(new TargetFill(services, page, again));
        var board = services.currentUser().require().isBoardOf(page.bloc().provinceId());
        Section group = new Section("");
        for (var item : page.table().items()) {
            if (item.depth() == 0) {
                group = new Section(item.code() + ". " + item.name());
                groups.put(item.id(), group);
                add(group);
            } else if (item.isGroup()) {
                var heading = new com.vaadin.flow.component.html.H3(item.code() + " " + item.name());
                group.add(heading);
            }
            if (item.isEntered()) {
                var row = new SheetRow(page, item, this, board);
                rows.put(item.id(), row);
                group.add(row);
            }
        }
        add(new AdjustmentSection(services, page, again), why);
        why.show(page);
        tellGroups();
    }

    /** How many points each group on top has by now. */
    private void tellGroups() {
        for (var part : page.score().parts()) {
            page.table()
                    .byCode(part.code())
                    .map(item -> groups.get(item.id()))
                    .ifPresent(section -> section.setSentence(getTranslation(
                            "score.sheet.groupPoints",
                            ScoreWords.points(part.points(), getLocale()),
                            ScoreWords.points(part.ownMax(), getLocale()))));
        }
    }

    @Override
    public void enter(SheetRow row, Stage stage, @Nullable Measure measure, @Nullable BigDecimal points) {
        var cell = page.cell(row.item().id());
        attempt(
                row,
                new EnterScore(
                        page.head().roundId(),
                        page.unit().unitId(),
                        row.item().id(),
                        stage,
                        measure,
                        points,
                        cell.map(found -> found.version()).orElse(null),
                        false,
                        "",
                        null));
    }

    private void attempt(SheetRow row, EnterScore command) {
        try {
            services.scores().enter(command);
            refresh(row);
        } catch (ScoreConflict conflict) {
            new ConflictDialog(conflict, command, () -> attempt(row, command.overwriting()), () -> refresh(row)).open();
        } catch (RuleViolation broken) {
            if (broken.key().equals("score.sheet.reason.needed")
                    && command.reason().isEmpty()) {
                askWhy(row, command);
            } else {
                row.tell(broken);
            }
        }
    }

    private void askWhy(SheetRow row, EnterScore command) {
        new ReasonDialog(
                        getTranslation("score.sheet.why"),
                        getTranslation("score.sheet.whyMore"),
                        getTranslation("score.sheet.reason"),
                        getTranslation("shared.save"),
                        words -> {
                            services.scores().enter(command.because(words));
                            refresh(row);
                        })
                .open();
    }

    /** Reads the sheet again and shows what changed: the row, the sums. */
    private void refresh(SheetRow row) {
        services.queries()
                .sheet(page.bloc().blocId(), page.bloc().year(), page.unit().unitId())
                .ifPresent(fresh -> {
                    page = fresh;
                    row.show(fresh);
                    summary.show(fresh);
                    why.show(fresh);
                    tellGroups();
                });
    }

    @Override
    public void files(Item item) {
        new EvidenceDialog(services, page, item, () -> {
                    var row = rows.get(item.id());
                    if (row != null) {
                        refresh(row);
                    }
                })
                .open();
    }

    @Override
    public void history(Item item) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(item.code() + " " + item.name());
        dialog.setWidth("min(560px, 92vw)");
        dialog.add(new ChangeList(
                services.queries().history(page.head().roundId(), page.unit().unitId(), item.id()),
                services.clock().getZone()));
        var close = new Button(getTranslation("shared.close"), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.getFooter().add(close);
        dialog.open();
    }
}
