package vn.thidua.bloc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.shared.Messages;
import vn.thidua.shared.table.TableScope;
import vn.thidua.unit.UnitQueries;

/** Begins imports of memberships and of blocs. */
@Component
class MembershipImport {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final UnitQueries units;
    private final MembershipWriter writer;
    private final BlocWriter blocs;
    private final String draftName;

    MembershipImport(
            JdbcClient jdbc,
            CurrentUser currentUser,
            UnitQueries units,
            MembershipWriter writer,
            BlocWriter blocs,
            Messages messages) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.units = units;
        this.writer = writer;
        this.blocs = blocs;
        this.draftName = messages.text(Messages.VIETNAMESE, "bloc.table.draftName");
    }

    /** The draft that imports of a year share: one name in all languages, or each language would begin its own. */
    String draftName() {
        return draftName;
    }

    MembershipPass begin(TableScope scope) {
        var years = new ImportedYears(jdbc, draftName);
        return new MembershipPass(new ImportedPlaces(scope, currentUser.require(), years, units), years, writer, jdbc);
    }

    /** The same for a table of blocs alone. */
    BlocPass beginBlocs(TableScope scope) {
        var years = new ImportedYears(jdbc, draftName);
        return new BlocPass(new ImportedPlaces(scope, currentUser.require(), years, units), years, blocs, jdbc);
    }
}
