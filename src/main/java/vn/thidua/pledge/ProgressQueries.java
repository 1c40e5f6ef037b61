package vn.thidua.pledge;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;

/** Reads what units entered, with its evidence and history. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
public class ProgressQueries {

    private final JdbcClient jdbc;
    private final BlocRights rights;
    private final CurrentUser currentUser;

    ProgressQueries(JdbcClient jdbc, BlocRights rights, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.currentUser = currentUser;
    }

    /** Whether the person sees the entries of all members: head, deputies, readers of the province. */
    public boolean seesAll(BlocOfYear bloc) {
        return PledgeScope.runsOrReads(currentUser.require(), bloc);
    }

    /** All entries of a member in a bloc's pledge; refuses officers of other members. */
    public List<ActualEntry> entries(long blocId, int year, long unitId) {
        requireSheet(blocId, year, unitId);
        return jdbc.sql("""
                        select a.id, a.item_id, a.month, a.reached, a.note, a.version, a.entered_by, a.entered_at,
                               a.generated, (select group_concat(e.file_id order by e.file_id) from actual_evidence e
                                              where e.actual_id = a.id) as files,
                               (select count(*) from actual_change h where h.actual_id = a.id) as changes
                          from pledge_actual a
                          join pledge_item i on i.id = a.item_id
                          join pledge p on p.id = i.pledge_id
                          join emulation_year y on y.id = p.year_id
                         where p.bloc_id = ? and y.year = ? and a.unit_id = ? and i.removed_on is null
                         order by a.item_id, a.month
                        """)
                .params(blocId, year, unitId)
                .query((row, n) -> new ActualEntry(
                        row.getLong("id"),
                        row.getLong("item_id"),
                        row.getInt("month"),
                        row.getBigDecimal("reached"),
                        row.getString("note"),
                        row.getInt("version"),
                        row.getString("entered_by"),
                        PledgeReader.instant(row, "entered_at"),
                        row.getBoolean("generated"),
                        ids(row.getString("files")),
                        Math.max(0, row.getInt("changes") - 1)))
                .list();
    }

    private static List<Long> ids(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(",")).map(Long::valueOf).toList();
    }

    /** Every value that was entered for an item of a member, newest first. */
    public List<ActualEntry.Change> history(long blocId, int year, long unitId, long itemId) {
        requireSheet(blocId, year, unitId);
        return jdbc.sql("""
                        select a.month, h.old_reached, h.new_reached, h.old_note, h.new_note, h.done_by, h.done_at
                          from actual_change h
                          join pledge_actual a on a.id = h.actual_id
                          join pledge_item i on i.id = a.item_id
                          join pledge p on p.id = i.pledge_id
                          join emulation_year y on y.id = p.year_id
                         where p.bloc_id = ? and y.year = ? and a.unit_id = ? and a.item_id = ?
                         order by h.id desc
                        """)
                .params(blocId, year, unitId, itemId)
                .query((row, n) -> new ActualEntry.Change(
                        row.getInt("month"),
                        row.getBigDecimal("old_reached"),
                        row.getBigDecimal("new_reached"),
                        row.getString("old_note"),
                        row.getString("new_note"),
                        row.getString("done_by"),
                        PledgeReader.instant(row, "done_at")))
                .list();
    }

    private void requireSheet(long blocId, int year, long unitId) {
        PledgeScope.requireSheet(currentUser.require(), rights.read(blocId, year), unitId);
    }
}
