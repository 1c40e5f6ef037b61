package vn.thidua.vote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.meeting.AgendaItem;
import vn.thidua.meeting.AgendaKind;
import vn.thidua.meeting.MeetingSnapshot;
import vn.thidua.pledge.HallSigning.HallPledge;

/**
 * A conference with its ballots as it is committed at a moment: what the chair's console and the projectors share.
 *
 * @param rounds in the order they were prepared
 * @param pledge the pledge of the bloc, where the conference signs one or the wall shows it
 * @param toHandOver results of an ended conference that were not handed over yet
 * @param auditHead the first 16 hex digits of the newest line of the chain of events
 */
public record Hall(
        MeetingSnapshot meeting,
        List<HallRound> rounds,
        HallScene scene,
        @Nullable HallPledge pledge,
        Set<HandoverPart> toHandOver,
        String auditHead) {

    public Hall {
        rounds = List.copyOf(rounds);
        toHandOver = Set.copyOf(toHandOver);
    }

    /** The rehearsal that is going on. */
    public Optional<HallRound> rehearsal() {
        return rounds.stream()
                .filter(HallRound::rehearsal)
                .filter(round -> round.state() != RoundState.VOID)
                .reduce((one, other) -> other);
    }

    /** Whether the conference is at the signing of its pledge. */
    public boolean isSigning() {
        return currentItem().filter(item -> item.kind() == AgendaKind.PLEDGE).isPresent();
    }

    /** The first item of the agenda that was not dealt with. */
    public Optional<AgendaItem> currentItem() {
        return meeting.agenda().stream().filter(item -> !item.done()).findFirst();
    }

    /**
     * The round the hall is busy with: an open one before anything else, then a rehearsal, then the last one of the current item of the
     * agenda, then one that stands on no agenda and is not finished.
     */
    public Optional<HallRound> current() {
        var open = rounds.stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .findFirst();
        if (open.isPresent()) {
            return open;
        }
        var practised = rehearsal();
        if (practised.isPresent()) {
            return practised;
        }
        var ofItem = currentItem()
                .filter(item -> item.kind() == AgendaKind.BALLOT)
                .map(AgendaItem::subjectId)
                .flatMap(this::lastOf);
        return ofItem.isPresent() ? ofItem : offAgenda();
    }

    /** The last round of a question put to the vote. */
    public Optional<HallRound> lastOf(@Nullable Long motionId) {
        return rounds.stream()
                .filter(round -> motionId != null && round.motionId() == motionId)
                .reduce((one, other) -> other);
    }

    public Optional<HallRound> round(@Nullable Long roundId) {
        return rounds.stream()
                .filter(round -> roundId != null && round.id() == roundId)
                .findFirst();
    }

    private Optional<HallRound> offAgenda() {
        return rounds.stream()
                .filter(round -> meeting.agenda().stream()
                        .noneMatch(item -> item.kind() == AgendaKind.BALLOT
                                && item.subjectId() != null
                                && item.subjectId() == round.motionId()))
                .filter(round -> round.state() != RoundState.VOID && !round.announced())
                .reduce((one, other) -> other);
    }
}
