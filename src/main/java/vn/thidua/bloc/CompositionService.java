package vn.thidua.bloc;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Person;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** Years and their compositions: plan a year, start drafts, put one into force, amend it by decision. */
@Service
@RolesAllowed(Roles.BOARD)
public class CompositionService {

    private final EmulationYearRepository years;
    private final CompositionRepository compositions;
    private final CompositionActRepository acts;
    private final AmendmentRepository amendments;
    private final CompositionGate gate;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompositionService(
            EmulationYearRepository years,
            CompositionRepository compositions,
            CompositionActRepository acts,
            AmendmentRepository amendments,
            CompositionGate gate,
            CurrentUser currentUser,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.years = years;
        this.compositions = compositions;
        this.acts = acts;
        this.amendments = amendments;
        this.gate = gate;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The year of the province, made where it does not exist yet. */
    @Transactional
    public long ensureYear(long provinceId, int year) {
        currentUser.requireBoardOf(provinceId);
        return years.findByProvinceIdAndYearNumber(provinceId, (short) year)
                .orElseGet(() -> years.save(new EmulationYear(provinceId, year)))
                .id();
    }

    /** Writes theme and deadlines of a year that is not closed. */
    @Transactional
    public void planYear(long yearId, YearPlan plan) {
        year(yearId).plan(plan);
    }

    /**
     * Ends a year: none of its compositions changes any more, drafts included.
     *
     * @throws RuleViolation {@code bloc.year.notPublished} where no composition is in force yet, {@code bloc.year.closed}
     */
    @Transactional
    public void closeYear(long yearId) {
        year(yearId).close();
        jdbc.sql("select id from composition where year_id = ?")
                .param(yearId)
                .query(Long.class)
                .list()
                .forEach(composition -> events.publishEvent(new CompositionChanged(composition)));
    }

    /**
     * Starts a named draft for a year, empty or as a copy of another composition: its blocs, groups and the units that
     * still exist, with their roles.
     *
     * @param basedOnId the composition to copy, {@code null} for an empty draft
     * @return the new composition
     */
    @Transactional
    public long startDraft(long yearId, String name, @Nullable Long basedOnId) {
        var year = year(yearId);
        year.requireOpen();
        var clean = Names.required(name);
        if (compositions.existsByYearIdAndName(yearId, clean)) {
            throw new RuleViolation("bloc.composition.nameTaken", clean);
        }
        if (basedOnId != null) {
            requireSameProvince(basedOnId, year.provinceId());
        }
        var person = currentUser.require();
        var draft = compositions.save(new Composition(yearId, clean, basedOnId, person.displayName(), clock.instant()));
        if (basedOnId != null) {
            copy(basedOnId, draft.id(), year);
        }
        note(draft.id(), ActWhat.STARTED, clean, person);
        return draft.id();
    }

    /** The same in a year of a province, which is made where it does not exist yet. */
    @Transactional
    public long startDraftIn(long provinceId, int year, String name, @Nullable Long basedOnId) {
        return startDraft(ensureYear(provinceId, year), name, basedOnId);
    }

    @Transactional
    public void rename(long compositionId, String name) {
        var opened = gate.forState(compositionId);
        opened.composition().requireDraft();
        var clean = Names.required(name);
        if (!clean.equals(opened.composition().name())
                && compositions.existsByYearIdAndName(opened.year().id(), clean)) {
            throw new RuleViolation("bloc.composition.nameTaken", clean);
        }
        opened.composition().rename(clean);
        note(compositionId, ActWhat.RENAMED, clean, opened.person());
    }

    /** Puts a draft aside; it can be taken up again. */
    @Transactional
    public void drop(long compositionId) {
        var opened = gate.forState(compositionId);
        opened.composition().drop();
        note(compositionId, ActWhat.DROPPED, "", opened.person());
    }

    @Transactional
    public void takeUpAgain(long compositionId) {
        var opened = gate.forState(compositionId);
        opened.composition().takeUpAgain();
        note(compositionId, ActWhat.TAKEN_UP, "", opened.person());
    }

    /**
     * Puts a draft into force by a decision.
     *
     * @throws RuleViolation {@code bloc.publish.alreadyInForce}, {@code bloc.publish.empty},
     *     {@code bloc.publish.endedUnit}, {@code bloc.composition.notDraft}
     */
    @Transactional
    public void publish(long compositionId, Decision decision) {
        var opened = gate.forState(compositionId);
        var year = opened.year();
        compositions.findByYearIdAndInForceTrue(year.id()).ifPresent(other -> {
            throw new RuleViolation("bloc.publish.alreadyInForce", other.name(), String.valueOf(year.year()));
        });
        requireFitToPublish(compositionId, LocalDate.of(year.year(), 1, 1));
        opened.composition().publish(decision, opened.person().displayName(), clock.instant());
        year.published();
        note(compositionId, ActWhat.PUBLISHED, decision.number(), opened.person());
        events.publishEvent(new CompositionPublished(compositionId, year.provinceId(), year.year()));
    }

    /**
     * Records the decision under which a published composition is changed from a day of its year on.
     *
     * @return the amendment to name in the changes
     */
    @Transactional
    public long amend(long compositionId, Decision decision, LocalDate effectiveOn, String reason) {
        var opened = gate.forState(compositionId);
        if (!opened.composition().isPublished()) {
            throw new RuleViolation("bloc.amendment.notPublished");
        }
        if (effectiveOn.getYear() != opened.year().year()) {
            throw new RuleViolation(
                    "bloc.amendment.otherYear",
                    Moments.day(effectiveOn),
                    String.valueOf(opened.year().year()));
        }
        if (amendments.existsByCompositionIdAndDecisionNo(compositionId, decision.number())) {
            throw new RuleViolation("bloc.amendment.taken", decision.number());
        }
        var amendment = amendments.save(new CompositionAmendment(
                compositionId, decision, effectiveOn, reason, opened.person().displayName(), clock.instant()));
        note(compositionId, ActWhat.AMENDED, decision.number(), opened.person());
        return amendment.id();
    }

    private EmulationYear year(long yearId) {
        var year = years.findById(yearId).orElseThrow(() -> new RuleViolation("bloc.year.unknown"));
        currentUser.requireBoardOf(year.provinceId());
        return year;
    }

    private void requireSameProvince(long compositionId, long provinceId) {
        var same = jdbc.sql("""
                        select count(*) from composition c join emulation_year y on y.id = c.year_id
                        where c.id = ? and y.province_id = ?
                        """)
                .params(compositionId, provinceId)
                .query(Long.class)
                .single();
        if (same == 0) {
            throw new RuleViolation("bloc.composition.unknown");
        }
    }

    private void requireFitToPublish(long compositionId, LocalDate from) {
        var placed = jdbc.sql("""
                        select count(*) from membership
                        where composition_id = ? and bloc_year_id is not null and left_on is null
                        """).param(compositionId).query(Long.class).single();
        if (placed == 0) {
            throw new RuleViolation("bloc.publish.empty");
        }
        jdbc.sql("""
                        select u.name from membership m join unit u on u.id = m.unit_id
                        where m.composition_id = ? and m.bloc_year_id is not null and m.left_on is null
                          and u.valid_to < ? limit 1
                        """).params(compositionId, from).query(String.class).optional().ifPresent(name -> {
            throw new RuleViolation("bloc.publish.endedUnit", name);
        });
    }

    /** Copies blocs, groups and places in three statements, whatever their number. */
    private void copy(long from, long to, EmulationYear year) {
        var firstDay = LocalDate.of(year.year(), 1, 1);
        jdbc.sql("""
                        insert into bloc_year (composition_id, bloc_id, name, kind, family, level, position)
                        select :to, bloc_id, name, kind, family, level, position from bloc_year
                        where composition_id = :from
                        """).param("from", from).param("to", to).update();
        jdbc.sql("""
                        insert into bloc_group (bloc_year_id, name, position)
                        select n.id, g.name, g.position from bloc_group g
                        join bloc_year o on o.id = g.bloc_year_id and o.composition_id = :from
                        join bloc_year n on n.composition_id = :to and n.bloc_id = o.bloc_id
                        """).param("from", from).param("to", to).update();
        jdbc.sql("""
                        insert into membership (composition_id, unit_id, level, seat, bloc_year_id, group_id, lead_slot)
                        select :to, m.unit_id, m.level, m.seat, n.id, ng.id, m.lead_slot from membership m
                        join unit u on u.id = m.unit_id and (u.valid_to is null or u.valid_to >= :day)
                        join bloc_year o on o.id = m.bloc_year_id
                        join bloc_year n on n.composition_id = :to and n.bloc_id = o.bloc_id
                        left join bloc_group og on og.id = m.group_id
                        left join bloc_group ng on ng.bloc_year_id = n.id and ng.name = og.name
                        where m.composition_id = :from and m.left_on is null and (m.seat = 0 or :several)
                        """)
                .param("from", from)
                .param("to", to)
                .param("day", firstDay)
                .param("several", year.severalBlocsAllowed())
                .update();
    }

    private void note(long compositionId, ActWhat what, String detail, Person person) {
        acts.save(new CompositionAct(compositionId, what, "", person, clock.instant()).about(detail));
        events.publishEvent(new CompositionChanged(compositionId));
    }
}
