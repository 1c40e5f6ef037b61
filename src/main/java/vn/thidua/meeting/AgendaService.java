package vn.thidua.meeting;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collections;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/** Puts the agenda in order. */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class AgendaService {

    private final MeetingRights rights;
    private final AgendaReader reader;
    private final JdbcClient sql;

    AgendaService(MeetingRights rights, AgendaReader reader, JdbcClient sql) {
        this.rights = rights;
        this.reader = reader;
        this.sql = sql;
    }

    /** Takes an item off the agenda; breaks {@code meeting.agenda.done} where it was dealt with. */
    @Transactional
    public void remove(long meetingId, long itemId) {
        requireChangeable(meetingId);
        if (sql.sql("delete from agenda_item where id = ? and meeting_id = ? and done = false")
                        .params(itemId, meetingId)
                        .update()
                == 0) {
            throw new RuleViolation("meeting.agenda.done");
        }
    }

    /** Moves an item one place up or down; at the end of the list nothing happens. */
    @Transactional
    public void move(long meetingId, long itemId, boolean up) {
        requireChangeable(meetingId);
        var ids = new java.util.ArrayList<>(
                reader.agenda(meetingId).stream().map(AgendaItem::id).toList());
        var from = ids.indexOf(itemId);
        var to = from + (up ? -1 : 1);
        if (from < 0 || to < 0 || to >= ids.size()) {
            return;
        }
        Collections.swap(ids, from, to);
        for (int i = 0; i < ids.size(); i++) {
            sql.sql("update agenda_item set position = ? where id = ?")
                    .params(i + 1, ids.get(i))
                    .update();
        }
    }

    private void requireChangeable(long meetingId) {
        if (!rights.run(meetingId).state().isChangeable()) {
            throw new RuleViolation("meeting.over");
        }
        sql.sql("select id from meeting where id = ? for update")
                .param(meetingId)
                .query(Long.class)
                .single();
    }
}
