package vn.thidua.bloc;

import java.time.Clock;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.shared.Messages;
import vn.thidua.unit.UnitService;

/** The draft of a year that imports write into: made where it is missing, opened once, with one act at the end. */
@Component
class ImportDraft {

    private final CompositionService compositions;
    private final CompositionGate gate;
    private final UnitService units;
    private final CompositionActRepository acts;
    private final JdbcTemplate jdbc;
    private final CurrentUser currentUser;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportDraft(
            CompositionService compositions,
            CompositionGate gate,
            UnitService units,
            CompositionActRepository acts,
            JdbcTemplate jdbc,
            CurrentUser currentUser,
            Messages messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.compositions = compositions;
        this.gate = gate;
        this.units = units;
        this.acts = acts;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** The province of the year, which begins with its first row. */
    long provinceId(ImportedYear year) {
        var province = year.province();
        var id = province.id();
        if (id == null) {
            id = units.ensureProvince(province.name());
            province.begun(id);
        }
        return id;
    }

    /** The first time something is written to a year: its draft is there, may be changed, and has its act. */
    void open(ImportedYear year) {
        if (year.actId() != null) {
            return;
        }
        var composition = year.compositionId();
        if (composition == null) {
            composition = compositions.startDraft(
                    compositions.ensureYear(provinceId(year), year.year()),
                    messages.text(Messages.VIETNAMESE, "bloc.table.draftName"),
                    null);
            year.begun(composition);
        }
        gate.forChange(composition, null);
        var act = acts.save(
                new CompositionAct(composition, ActWhat.IMPORTED, "", currentUser.require(), clock.instant()));
        year.writtenBy(act.id());
    }

    /**
     * Says in the act how much was written and tells who looks at the composition.
     *
     * @param key sentence with the number of what is new and of what was changed
     */
    void finish(ImportedYear year, String key) {
        var act = year.actId();
        if (act == null) {
            return;
        }
        jdbc.update(
                "update composition_act set detail = ? where id = ?",
                messages.text(Messages.VIETNAMESE, key, year.added(), year.changed()),
                act);
        events.publishEvent(new CompositionChanged(Objects.requireNonNull(year.compositionId())));
    }
}
