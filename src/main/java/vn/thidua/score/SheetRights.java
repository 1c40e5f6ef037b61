package vn.thidua.score;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Person;
import vn.thidua.shared.RuleViolation;

/** Who may read or score which sheet. */
@Component
class SheetRights {

    private final BlocRights blocs;
    private final CurrentUser currentUser;

    SheetRights(BlocRights blocs, CurrentUser currentUser) {
        this.blocs = blocs;
        this.currentUser = currentUser;
    }

    /**
     * Refuses whoever may not give scores of the stage to the unit: its own officers score it themselves; officers of
     * another leading unit and the board verify it; the board scores its part.
     */
    BlocOfYear requireMayGive(ScoringRound round, long unitId, Stage stage, boolean boardPart) {
        if (stage == Stage.SELF) {
            return blocs.unit(round.blocId(), round.year(), unitId);
        }
        if (boardPart) {
            return blocs.board(round.blocId(), round.year());
        }
        var bloc = blocs.run(round.blocId(), round.year());
        if (!mayVerify(currentUser.require(), bloc, unitId)) {
            throw new RuleViolation("score.sheet.ownSheet");
        }
        return bloc;
    }

    /** Nobody verifies the sheet of the own unit: another leading unit does, or the board. */
    static boolean mayVerify(Person person, BlocOfYear bloc, long unitId) {
        return person.isBoardOf(bloc.provinceId())
                || bloc.members().stream()
                        .anyMatch(member ->
                                member.leads() && member.unitId() != unitId && person.isOfficerOf(member.unitId()));
    }

    /** For whoever reads all sheets of a bloc. */
    BlocOfYear requireReaderOfAll(long blocId, int year) {
        var bloc = blocs.read(blocId, year);
        if (!readsAll(currentUser.require(), bloc)) {
            throw new AccessDeniedException("No right to read all score sheets of bloc " + blocId);
        }
        return bloc;
    }

    boolean readsAll(BlocOfYear bloc) {
        return readsAll(currentUser.require(), bloc);
    }

    private static boolean readsAll(Person person, BlocOfYear bloc) {
        return person.readsProvince(bloc.provinceId())
                || bloc.members().stream().anyMatch(member -> member.leads() && person.isOfficerOf(member.unitId()));
    }
}
