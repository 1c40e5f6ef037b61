package vn.thidua.pledge;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocRights;
import vn.thidua.document.DocumentService;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/** Takes the signatures of units. Once the last unit has signed, the pledge is in force. */
@Service
@Transactional
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class SigningService {

    private final BlocRights rights;
    private final PledgeGate gate;
    private final PledgeSignatureRepository signatures;
    private final DocumentService documents;
    private final CurrentUser currentUser;
    private final Clock clock;

    SigningService(
            BlocRights rights,
            PledgeGate gate,
            PledgeSignatureRepository signatures,
            DocumentService documents,
            CurrentUser currentUser,
            Clock clock) {
        this.rights = rights;
        this.gate = gate;
        this.signatures = signatures;
        this.documents = documents;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The unit's own officer signs off for its representative, in the program. */
    public void sign(long blocId, int year, long unitId, SignatureDraft draft) {
        take(rights.unit(blocId, year, unitId), unitId, draft, false);
    }

    /** Head, deputy or board record what a unit signed on paper; the scan is required. */
    public void recordPaper(long blocId, int year, long unitId, SignatureDraft draft) {
        var bloc = rights.run(blocId, year);
        if (bloc.member(unitId).isEmpty()) {
            throw new RuleViolation("bloc.notMember", bloc.name(), String.valueOf(year));
        }
        take(bloc, unitId, draft, true);
    }

    private void take(BlocOfYear bloc, long unitId, SignatureDraft draft, boolean onPaper) {
        var pledge = gate.requireLocked(bloc);
        pledge.requireSignable();
        if (signatures.existsByPledgeIdAndUnitId(pledge.id(), unitId)) {
            throw new RuleViolation("pledge.sign.already");
        }
        var scan = draft.scanFileId();
        if (scan != null && documents.describe(List.of(scan)).isEmpty()) {
            throw new RuleViolation("pledge.sign.scan.unknown");
        }
        signatures.saveAndFlush(
                new PledgeSignature(pledge.id(), unitId, draft, onPaper, currentUser.require(), clock.instant()));
        if (pledge.state() == PledgeState.SIGNING && isSignedByAll(pledge, bloc)) {
            pledge.finishSigning(bloc.members().size());
        }
        gate.changed(pledge);
    }

    private boolean isSignedByAll(Pledge pledge, BlocOfYear bloc) {
        var members = bloc.members().stream().map(BlocMember::unitId).toList();
        return signatures.countByPledgeIdAndUnitIdIn(pledge.id(), members) == members.size();
    }
}
