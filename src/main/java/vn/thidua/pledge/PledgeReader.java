package vn.thidua.pledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.pledge.PledgePage.Amendment;
import vn.thidua.pledge.PledgePage.Head;
import vn.thidua.pledge.PledgePage.Registration;
import vn.thidua.pledge.PledgePage.Signature;
import vn.thidua.pledge.PledgePage.UnitPromise;
import vn.thidua.pledge.rule.Direction;

/** Reads a pledge for whoever has asked for the right to see it. */
@Component
class PledgeReader {

    private final JdbcClient jdbc;

    PledgeReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Long> idOf(long blocId, int year) {
        return jdbc.sql("select p.id from pledge p join emulation_year y on y.id = p.year_id"
                        + " where p.bloc_id = ? and y.year = ?")
                .params(blocId, year)
                .query(Long.class)
                .optional();
    }

    long provinceOf(long pledgeId) {
        return jdbc.sql("select y.province_id from pledge p join emulation_year y on y.id = p.year_id where p.id = ?")
                .param(pledgeId)
                .query(Long.class)
                .single();
    }

    PledgeMoments moments(long blocId, int year) {
        var registered = new HashMap<Long, PledgeMoments.Moment>();
        jdbc.sql("select r.unit_id, r.registered_at, r.generated from pledge_registration r"
                        + " join pledge p on p.id = r.pledge_id join emulation_year y on y.id = p.year_id"
                        + " where p.bloc_id = ? and y.year = ?")
                .params(blocId, year)
                .query(row -> {
                    registered.put(
                            row.getLong("unit_id"),
                            new PledgeMoments.Moment(instant(row, "registered_at"), row.getBoolean("generated")));
                });
        var signed = jdbc.sql("select p.signed_on, p.generated from pledge p join emulation_year y on y.id = p.year_id"
                        + " where p.bloc_id = ? and y.year = ? and p.state = 'SIGNED' and p.signed_on is not null")
                .params(blocId, year)
                .query((row, n) -> new PledgeMoments.SignedOn(
                        row.getObject("signed_on", LocalDate.class), row.getBoolean("generated")))
                .optional();
        return new PledgeMoments(registered, signed);
    }

    /** The newest pledge of the bloc before that year that has items. */
    Optional<Long> lastBefore(long blocId, int year) {
        return jdbc.sql("""
                        select p.id from pledge p join emulation_year y on y.id = p.year_id
                         where p.bloc_id = ? and y.year < ?
                           and exists (select 1 from pledge_item i where i.pledge_id = p.id and i.removed_on is null)
                         order by y.year desc limit 1
                        """).params(blocId, year).query(Long.class).optional();
    }

    PledgePage page(long pledgeId, BlocOfYear bloc) {
        var registrations = registrations(pledgeId);
        var signatures = signatures(pledgeId);
        var units = bloc.members().stream()
                .map(member -> new UnitPromise(
                        member.unitId(),
                        member.name(),
                        registrations.get(member.unitId()),
                        signatures.get(member.unitId())))
                .toList();
        return new PledgePage(head(pledgeId), items(pledgeId), units, amendments(pledgeId));
    }

    Head head(long pledgeId) {
        return jdbc.sql("select id, theme, place, signed_on, state, version, generated from pledge where id = ?")
                .param(pledgeId)
                .query((row, n) -> new Head(
                        row.getLong("id"),
                        row.getString("theme"),
                        row.getString("place"),
                        row.getObject("signed_on", LocalDate.class),
                        PledgeState.valueOf(row.getString("state")),
                        row.getInt("version"),
                        row.getBoolean("generated")))
                .single();
    }

    private List<PledgeItemRow> items(long pledgeId) {
        var exceptions = jdbc
                .sql("""
                        select t.item_id, t.unit_id, t.assigned, t.target, t.amended_on
                          from pledge_target t join pledge_item i on i.id = t.item_id
                         where i.pledge_id = ? order by t.id
                        """)
                .param(pledgeId)
                .query((row, n) -> Map.entry(
                        row.getLong("item_id"),
                        new PledgeItemRow.UnitTarget(
                                row.getLong("unit_id"),
                                row.getBoolean("assigned"),
                                row.getBigDecimal("target"),
                                row.getObject("amended_on", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("""
                        select id, version, unit_id, content, indicator, unit_of_measure, direction, target, amended_on,
                               generated
                          from pledge_item where pledge_id = ? and removed_on is null
                         order by unit_id is not null, position, id
                        """)
                .param(pledgeId)
                .query((row, n) -> new PledgeItemRow(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getObject("unit_id", Long.class),
                        row.getString("content"),
                        row.getString("indicator"),
                        row.getString("unit_of_measure"),
                        Direction.valueOf(row.getString("direction")),
                        row.getBigDecimal("target"),
                        row.getObject("amended_on", LocalDate.class),
                        row.getBoolean("generated"),
                        exceptions.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, Registration> registrations(long pledgeId) {
        var titles = jdbc
                .sql("""
                        select r.unit_id, t.code, t.title from aimed_title t
                          join pledge_registration r on r.id = t.registration_id
                         where r.pledge_id = ? order by t.registration_id, t.position
                        """)
                .param(pledgeId)
                .query((row, n) -> Map.entry(
                        row.getLong("unit_id"), new AimedTitle(row.getString("code"), row.getString("title"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc
                .sql("select unit_id, note, registered_by, registered_at, version, generated from pledge_registration"
                        + " where pledge_id = ?")
                .param(pledgeId)
                .query((row, n) -> Map.entry(
                        row.getLong("unit_id"),
                        new Registration(
                                titles.getOrDefault(row.getLong("unit_id"), List.of()),
                                row.getString("note"),
                                row.getString("registered_by"),
                                instant(row, "registered_at"),
                                row.getInt("version"),
                                row.getBoolean("generated"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Signatures by unit. */
    Map<Long, Signature> signatures(long pledgeId) {
        return jdbc
                .sql("""
                        select unit_id, representative, post, on_paper, scan_file_id, recorded_by, signed_at, generated
                          from pledge_signature where pledge_id = ?
                        """)
                .param(pledgeId)
                .query((row, n) -> new Signature(
                        row.getLong("unit_id"),
                        row.getString("representative"),
                        row.getString("post"),
                        row.getBoolean("on_paper"),
                        row.getObject("scan_file_id", Long.class),
                        row.getString("recorded_by"),
                        instant(row, "signed_at"),
                        row.getBoolean("generated")))
                .list()
                .stream()
                .collect(Collectors.toMap(Signature::unitId, Function.identity()));
    }

    private List<Amendment> amendments(long pledgeId) {
        return jdbc.sql("""
                        select field, subject, unit_id, old_value, new_value, reason, done_by, done_at
                          from pledge_amendment where pledge_id = ? order by id desc
                        """)
                .param(pledgeId)
                .query((row, n) -> new Amendment(
                        AmendedField.valueOf(row.getString("field")),
                        row.getString("subject"),
                        row.getObject("unit_id", Long.class),
                        row.getString("old_value"),
                        row.getString("new_value"),
                        row.getString("reason"),
                        row.getString("done_by"),
                        instant(row, "done_at")))
                .list();
    }

    /** A moment as Hibernate stores it: the wall clock of UTC. */
    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
