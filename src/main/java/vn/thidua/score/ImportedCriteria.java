package vn.thidua.score;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.CompositionService;
import vn.thidua.identity.CurrentUser;
import vn.thidua.shared.table.TableScope;

/** Finds and writes the tables that a file of criteria is about. */
@Component
class ImportedCriteria {

    private final CriteriaTableRepository tables;
    private final CriterionRepository criteria;
    private final CriteriaReader reader;
    private final CompositionService years;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportedCriteria(
            CriteriaTableRepository tables,
            CriterionRepository criteria,
            CriteriaReader reader,
            CompositionService years,
            CurrentUser currentUser,
            JdbcClient jdbc,
            Clock clock) {
        this.tables = tables;
        this.criteria = criteria;
        this.reader = reader;
        this.years = years;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A bloc in force that year; {@code groups} by name. */
    record BlocPlace(long blocId, Map<String, Long> groups) {}

    Optional<BlocPlace> bloc(TableScope scope, String code) {
        return jdbc.sql("""
                        select x.id, x.bloc_id from bloc_year x
                        join bloc b on b.id = x.bloc_id
                        join composition c on c.id = x.composition_id and c.in_force
                        join emulation_year y on y.id = c.year_id
                        where b.code = ? and y.province_id = ? and y.year = ?
                        """)
                .params(code, scope.requireProvince(), scope.requireYear())
                .query((row, n) -> new BlocPlace(row.getLong("bloc_id"), groups(row.getLong("id"))))
                .optional();
    }

    private Map<String, Long> groups(long blocYearId) {
        Map<String, Long> groups = new HashMap<>();
        jdbc.sql("select name, id from bloc_group where bloc_year_id = ?")
                .param(blocYearId)
                .query(row -> {
                    groups.put(row.getString("name"), row.getLong("id"));
                });
        return groups;
    }

    /** The newest version of the table, empty where there is none yet. */
    Optional<CriteriaTree> newest(TableScope scope, CriteriaPlace place) {
        if (place.isTemplate()) {
            return reader.templates(scope.requireProvince()).stream()
                    .filter(head ->
                            head.year() == scope.requireYear() && head.title().equals(place.title()))
                    .findFirst()
                    .flatMap(head -> reader.tree(head.id()));
        }
        return bloc(scope, place.blocCode())
                .flatMap(bloc -> reader.ofBloc(bloc.blocId(), scope.requireYear()).stream()
                        .filter(head -> head.groupName().equals(place.group()))
                        .findFirst())
                .flatMap(head -> reader.tree(head.id()));
    }

    /** An empty table at the place. */
    @Transactional
    long begin(TableScope scope, CriteriaPlace place, String named, String source) {
        var year = years.ensureYear(scope.requireProvince(), scope.requireYear());
        var bloc = place.isTemplate() ? null : bloc(scope, place.blocCode()).orElseThrow();
        var table = new CriteriaTable(
                year,
                bloc == null ? null : bloc.blocId(),
                bloc == null ? null : bloc.groups().get(place.group()),
                1,
                currentUser.require().displayName(),
                clock.instant());
        var plain = table.settings();
        var title = place.isTemplate() ? place.title() : named.isEmpty() ? source : named;
        table.describe(new CriteriaSettings(title, plain.rankBy(), null, List.of(), source));
        return tables.save(table).id();
    }

    /** Writes rows whose parents come before them or are in the table already. */
    @Transactional
    void write(long tableId, List<CriteriaRow> rows) {
        Map<String, Criterion> known = criteria.findByTableIdOrderByPositionAscIdAsc(tableId).stream()
                .collect(Collectors.toMap(Criterion::code, line -> line, (one, _) -> one, HashMap::new));
        var position = known.size();
        for (CriteriaRow row : rows) {
            var parent = row.parent().isEmpty() ? null : known.get(row.parent());
            var line = known.get(row.code());
            var parentId = parent == null ? null : parent.id();
            if (line == null) {
                line = new Criterion(tableId, parentId, position++);
            } else {
                line.moveTo(parentId, line.position());
            }
            line.describe(row.draft());
            if (!row.partNamed() && parent != null) {
                line.countAs(parent.part());
            }
            known.put(row.code(), criteria.save(line));
        }
    }

    /** Takes total and way of ranking from the lines on top, as far as they say so. */
    @Transactional
    void settle(long tableId) {
        var table = tables.findById(tableId).orElseThrow();
        var settings = table.settings();
        var lines = reader.lines(tableId);
        var said = lines.stream()
                .filter(line -> line.parentId() == null)
                .map(line -> ImportedParams.of(line.params()))
                .toList();
        table.describe(new CriteriaSettings(
                settings.title(),
                said.stream()
                        .flatMap(params -> params.rankBy().stream())
                        .findFirst()
                        .orElse(settings.rankBy()),
                said.stream()
                        .flatMap(params -> params.total().stream())
                        .findFirst()
                        .or(() -> CriteriaCheck.baseTotal(lines).filter(sum -> sum.signum() > 0))
                        .orElse(settings.total()),
                settings.ties(),
                settings.source()));
        table.touch(currentUser.require().displayName(), clock.instant());
    }

    /** The newest version of every table of the province and year, templates first. */
    List<CriteriaTree> all(TableScope scope) {
        return jdbc.sql("""
                        select t.id from criteria_table t
                        join emulation_year y on y.id = t.year_id
                        where y.province_id = ? and y.year = ?
                          and not exists (select 1 from criteria_table n
                                           where n.year_id = t.year_id and n.bloc_id = t.bloc_id and n.place = t.place
                                             and n.version_no > t.version_no)
                        order by t.bloc_id is not null, t.bloc_id, t.place, t.title, t.id
                        """).params(scope.requireProvince(), scope.requireYear()).query(Long.class).list().stream()
                .flatMap(id -> reader.tree(id).stream())
                .toList();
    }

    String blocCode(CriteriaHead head) {
        return head.blocId() == null
                ? ""
                : jdbc.sql("select code from bloc where id = ?")
                        .param(head.blocId())
                        .query(String.class)
                        .single();
    }
}
