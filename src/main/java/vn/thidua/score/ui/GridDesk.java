package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.score.GridSnapshot;
import vn.thidua.score.GridSnapshot.UnitRow;
import vn.thidua.score.RoundHead;
import vn.thidua.score.ScoringDates;
import vn.thidua.score.SheetState;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.Section;
import vn.thidua.shared.ui.Toasts;

/** One open grid: the bar that says what is missing and until when, the grid, and the panel beside it. */
class GridDesk extends Section implements ScoreGrid.Typist {

    private static final int LONGEST_REASON = 1000;

    private final transient ScoreServices services;
    private final BlocOfYear bloc;
    private final RoundHead round;
    private final TextField reason = new TextField();
    private final ScoreGrid grid;
    private final CellPanel panel;
    private final Paragraph provisional = new Paragraph();
    private final transient GridTyping typing;
    private @Nullable GridSnapshot now;

    GridDesk(ScoreServices services, BlocOfYear bloc, RoundHead round, boolean runs, Runnable again) {
        super(round.title());
        this.services = services;
        this.bloc = bloc;
        this.round = round;
        grid = new ScoreGrid(services.gridJson(), this);
        panel = new CellPanel(services);
        typing = new GridTyping(
                services.scores(), services.json(), services.messages(), getLocale(), this::now, reason::getValue);
        provisional.addClassName("grid-provisional");
        var both = new Div(grid, panel);
        both.addClassName("grid-both");
        if (runs) {
            add(reasonField());
            withActions(acceptAll(), planning(again));
        }
        add(provisional);
        services.criteria().carriedOver(round).map(DifferenceNote::since).ifPresent(this::add);
        add(both);
    }

    RoundHead round() {
        return round;
    }

    void load(GridSnapshot snapshot) {
        now = snapshot;
        grid.load(
                snapshot,
                services.currentUser().require().login(),
                !Messages.ENGLISH.getLanguage().equals(getLocale().getLanguage()),
                this::words);
        tell(snapshot);
    }

    void update(GridSnapshot snapshot) {
        now = snapshot;
        grid.update(snapshot, this::words);
        tell(snapshot);
    }

    private GridSnapshot now() {
        return Objects.requireNonNull(now);
    }

    private GridJson.RowWords words(UnitRow unit) {
        var may = services.queries().mayGive(bloc, unit.unitId(), unit.state());
        var edits = new ArrayList<String>();
        var board = services.currentUser().require().isBoardOf(bloc.provinceId());
        if (may.head() || may.settle()) {
            edits.add("HEAD");
        }
        if (may.board() || (may.settle() && board)) {
            edits.add("BOARD");
        }
        return new GridJson.RowWords(
                getTranslation("score.sheet.state." + unit.state().name()),
                edits,
                ScoreWords.sheetUrl(bloc.blocId(), bloc.year(), unit.unitId()));
    }

    /** How much is still missing, and until when. */
    private void tell(GridSnapshot snapshot) {
        long all = 0;
        long missing = 0;
        for (var unit : snapshot.units()) {
            for (var item : snapshot.table().entered()) {
                var cell = snapshot.cell(unit.unitId(), item.id());
                if (snapshot.table().isExempt(item.id(), unit.unitId())
                        || cell.filter(found -> !found.applies()).isPresent()) {
                    continue;
                }
                all++;
                if (cell.map(found -> found.verified() == null).orElse(true)) {
                    missing++;
                }
            }
        }
        var unsent = snapshot.units().stream()
                .filter(unit -> !unit.state().isSubmitted())
                .count();
        var due = unsent > 0 ? round.selfDue() : round.reviewDue();
        setSentence(getTranslation("score.grid.missing", missing, all, unsent, ScoreWords.day(due), left(due)));
        var relative =
                !round.entryClosed() && snapshot.table().entered().stream().anyMatch(item -> item.isRelative());
        var invented = snapshot.cells().values().stream().anyMatch(cell -> cell.generated());
        var words = new ArrayList<String>();
        if (relative) {
            words.add(getTranslation("score.grid.provisional"));
        }
        if (invented) {
            words.add(getTranslation("score.sheet.generatedHere"));
        }
        provisional.setText(String.join(" ", words));
        provisional.setVisible(!words.isEmpty());
    }

    private String left(LocalDate due) {
        var today =
                LocalDate.ofInstant(services.clock().instant(), services.clock().getZone());
        var days = ChronoUnit.DAYS.between(today, due);
        return days >= 0 ? getTranslation("score.grid.left", days) : getTranslation("score.grid.over", -days);
    }

    private TextField reasonField() {
        reason.setLabel(getTranslation("score.grid.reason"));
        reason.setHelperText(getTranslation("score.grid.reasonHint"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setClearButtonVisible(true);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        reason.addValueChangeListener(change -> {
            if (!change.getValue().isBlank()) {
                grid.retry();
            }
        });
        return reason;
    }

    private Button acceptAll() {
        return new Button(getTranslation("score.grid.acceptAll"), click -> {
            int accepted = 0;
            var skipped = new ArrayList<String>();
            for (var unit : now().units()) {
                if (unit.state() == SheetState.SUBMITTED) {
                    try {
                        accepted += services.sheets().acceptSelf(unit.sheetId());
                    } catch (RuleViolation own) {
                        skipped.add(unit.shortName());
                    }
                }
            }
            Toasts.success(getTranslation("score.grid.accepted", accepted));
            if (!skipped.isEmpty()) {
                Toasts.info(getTranslation("score.grid.skipped", String.join(", ", skipped)));
            }
        });
    }

    private Button planning(Runnable again) {
        var button = new Button(
                getTranslation("score.grid.plan"),
                click -> new OpenScoringDialog(
                                getTranslation("score.grid.plan"),
                                getTranslation("score.grid.planThen"),
                                getTranslation("shared.save"),
                                new ScoringDates(round.selfDue(), round.reviewDue(), round.explainDue()),
                                dates -> {
                                    services.scoring().plan(bloc.blocId(), bloc.year(), dates);
                                    services.scoring().open(bloc.blocId(), bloc.year(), dates);
                                    again.run();
                                })
                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    @Override
    public String save(String batch) {
        return typing.save(batch);
    }

    @Override
    public void look(long unitId, long criterionId) {
        panel.show(bloc, now(), unitId, criterionId);
    }
}
