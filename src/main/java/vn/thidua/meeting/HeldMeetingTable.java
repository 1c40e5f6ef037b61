package vn.thidua.meeting;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.table.Column;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.RowsSayWhere;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableScope;

/** Conferences that were held, as a table that goes in. Each row names its province, bloc, year and day. */
@Component
class HeldMeetingTable implements TableImport<HeldMeetingLine>, RowsSayWhere {

    static final String PROVINCE = "province";
    static final String BLOC = "blocCode";
    static final String YEAR = "forYear";
    static final String TYPE = "type";
    static final String DAY = "heldOn";
    static final String PLACE = "place";
    static final String CHAIR = "chairUnit";
    static final String CO_CHAIR = "coChairUnit";
    static final String NEXT_YEAR = "nextYear";
    static final String NEXT_HEAD = "nextHeadUnit";
    static final String NEXT_DEPUTIES = "nextDeputyUnits";
    static final String DECIDED = "decided";
    static final String SOURCE = "source";

    private final HeldMeetingService service;
    private final BlocRights blocs;
    private final CurrentUser currentUser;
    private final JdbcClient sql;

    HeldMeetingTable(HeldMeetingService service, BlocRights blocs, CurrentUser currentUser, JdbcClient sql) {
        this.service = service;
        this.blocs = blocs;
        this.currentUser = currentUser;
        this.sql = sql;
    }

    @Override
    public String key() {
        return "meeting.table.held";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text(PROVINCE, "meeting.table.province").required().alsoNamed("province"),
                Column.text(BLOC, "meeting.table.bloc").required().upTo(120).alsoNamed("bloc_code"),
                Column.integer(YEAR, "meeting.table.year").required().alsoNamed("for_year"),
                Column.choice(TYPE, "meeting.table.type", MeetingType.class, "meeting.type.")
                        .required()
                        .alsoNamed("type"),
                Column.date(DAY, "meeting.table.day").alsoNamed("held_on"),
                Column.text(PLACE, "meeting.table.place").alsoNamed("place"),
                Column.text(CHAIR, "meeting.table.chair").alsoNamed("chair_unit"),
                Column.text(CO_CHAIR, "meeting.table.coChair").alsoNamed("co_chair_unit"),
                Column.integer(NEXT_YEAR, "meeting.table.nextYear").alsoNamed("next_year"),
                Column.text(NEXT_HEAD, "meeting.table.nextHead").alsoNamed("next_head_unit"),
                Column.text(NEXT_DEPUTIES, "meeting.table.nextDeputies")
                        .upTo(500)
                        .alsoNamed("next_deputy_units"),
                Column.text(DECIDED, "meeting.table.decided").upTo(1000).alsoNamed("decided"),
                Column.text(SOURCE, "meeting.table.source").required().upTo(500).alsoNamed("source"));
    }

    @Override
    @RolesAllowed(Roles.BOARD)
    public ImportPass<HeldMeetingLine> open(TableScope scope) {
        var province = scope.provinceId();
        if (province != null) {
            currentUser.requireBoardOf(province);
        }
        return new HeldMeetingPass(scope, service, blocs, currentUser.require(), sql);
    }
}
