package vn.thidua.vote;

import jakarta.annotation.security.RolesAllowed;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.shared.RuleViolation;
import vn.thidua.vote.RoundKey.BrokenSealException;

/**
 * Tries an open round with ballots everybody may know ("thử phiếu"): one for each line, sealed and opened with the round's
 * own key in front of the hall. They belong to nobody's right to vote and are never written, so none can be counted.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class ControlService {

    private final MeetingRights rights;
    private final RoundStore rounds;
    private final RoundKeys keys;
    private final AuditChain audit;
    private final SecureRandom random = new SecureRandom();

    ControlService(MeetingRights rights, RoundStore rounds, RoundKeys keys, AuditChain audit) {
        this.rights = rights;
        this.rounds = rounds;
        this.keys = keys;
        this.audit = audit;
    }

    /** One control ballot: what was put in, what came out. */
    public record Control(String put, String came) {

        public boolean isRight() {
            return put.equals(came);
        }
    }

    /** Breaks {@code vote.control.notOpen} while no ballot is open and {@code vote.key.unusable} where the key is gone. */
    @Transactional
    public List<Control> tryBallots(long roundId) {
        rights.run(rounds.meetingOf(roundId));
        var round = rounds.find(roundId);
        if (round.state() != RoundState.OPEN || !round.method().isElectronic()) {
            throw new RuleViolation("vote.control.notOpen");
        }
        var key = keys.of(roundId, round.fingerprint());
        var controls = round.options().stream()
                .map(option -> control(round, key, option))
                .toList();
        audit.append(
                "CONTROL_BALLOTS",
                "round " + roundId,
                controls.stream().filter(Control::isRight).count() + " of " + controls.size() + " right");
        return controls;
    }

    private Control control(RoundRecord round, RoundKey key, RoundRecord.Option option) {
        var nobody = new byte[16];
        random.nextBytes(nobody);
        var sealed = key.seal(
                nobody, Choices.mask(List.of(option.pos()), round.options().size()));
        return new Control(option.label(), opened(round, key, nobody, sealed));
    }

    private static String opened(RoundRecord round, RoundKey key, byte[] nobody, byte[] sealed) {
        try {
            var choices = key.open(nobody, sealed);
            return String.join(
                    ", ",
                    round.options().stream()
                            .filter(option -> Arrays.equals(
                                    choices,
                                    Choices.mask(
                                            List.of(option.pos()),
                                            round.options().size())))
                            .map(RoundRecord.Option::label)
                            .toList());
        } catch (BrokenSealException broken) {
            return "";
        }
    }
}
