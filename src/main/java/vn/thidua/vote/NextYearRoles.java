package vn.thidua.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.AssignRole;
import vn.thidua.bloc.BoardQueries;
import vn.thidua.bloc.BoardService;
import vn.thidua.bloc.BoardSnapshot;
import vn.thidua.bloc.CardSeen;
import vn.thidua.bloc.CompositionQueries;
import vn.thidua.bloc.CompositionRow;
import vn.thidua.bloc.CompositionService;
import vn.thidua.bloc.CompositionState;
import vn.thidua.bloc.Decision;
import vn.thidua.bloc.MemberRole;
import vn.thidua.meeting.MeetingFacts;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;

/** Writes elected heads and deputies into the composition of the next year, by the board's own commands. */
@Component
class NextYearRoles {

    private final CompositionQueries compositions;
    private final CompositionService service;
    private final BoardQueries boards;
    private final BoardService board;
    private final Messages messages;

    NextYearRoles(
            CompositionQueries compositions,
            CompositionService service,
            BoardQueries boards,
            BoardService board,
            Messages messages) {
        this.compositions = compositions;
        this.service = service;
        this.boards = boards;
        this.board = board;
        this.messages = messages;
    }

    /** Where the roles can go: the composition in force, drafts, or a new draft where the year has neither. */
    List<HandoverPlan.Target> targets(MeetingFacts meeting) {
        var targets = new ArrayList<>(of(meeting, meeting.year() + 1).stream()
                .filter(row -> row.state() != CompositionState.DROPPED)
                .map(row -> new HandoverPlan.Target(row.id(), row.name(), row.state() == CompositionState.PUBLISHED))
                .toList());
        if (targets.isEmpty()) {
            targets.add(new HandoverPlan.Target(null, "", false));
        }
        return targets;
    }

    /**
     * Gives head and deputies their roles; units that led the bloc there and were not elected again become members. Breaks
     * {@code vote.handover.decision} where a published composition is changed without a decision, and rules of the board.
     */
    void give(
            MeetingFacts meeting, List<ElectedUnit> leaders, HandoverPlan.Target target, @Nullable Decision decision) {
        var compositionId = target.compositionId() == null ? draft(meeting) : target.compositionId();
        Long amendment = null;
        if (target.published()) {
            if (decision == null) {
                throw new RuleViolation("vote.handover.decision");
            }
            amendment = service.amend(compositionId, decision, LocalDate.of(meeting.year() + 1, 1, 1), reason(meeting));
        }
        var roles = roles(leaders);
        stepDown(meeting, compositionId, roles, amendment);
        for (var role : roles.entrySet()) {
            assign(meeting, compositionId, role.getKey(), role.getValue(), amendment);
        }
    }

    /** The head by the last election of a head; deputies in the order they were elected. */
    static Map<Long, MemberRole> roles(List<ElectedUnit> leaders) {
        var roles = new LinkedHashMap<Long, MemberRole>();
        leaders.stream()
                .filter(leader -> leader.subject() == Subject.BAU_TRUONG)
                .findFirst()
                .ifPresent(head -> roles.put(head.unitId(), MemberRole.HEAD));
        var places = List.of(MemberRole.DEPUTY_1, MemberRole.DEPUTY_2).iterator();
        leaders.stream()
                .filter(leader -> leader.subject() == Subject.BAU_PHO)
                .filter(leader -> !roles.containsKey(leader.unitId()))
                .forEach(deputy -> {
                    if (places.hasNext()) {
                        roles.put(deputy.unitId(), places.next());
                    }
                });
        return roles;
    }

    private void stepDown(
            MeetingFacts meeting, long compositionId, Map<Long, MemberRole> roles, @Nullable Long amendment) {
        var deputies = roles.containsValue(MemberRole.DEPUTY_1);
        var head = roles.containsValue(MemberRole.HEAD);
        cards(meeting, compositionId).stream()
                .filter(card -> card.lead() == 1 ? head : card.lead() > 1 && deputies)
                .filter(card -> !roles.containsKey(card.unitId()))
                .map(BoardSnapshot.Card::unitId)
                .toList()
                .forEach(unit -> assign(meeting, compositionId, unit, MemberRole.MEMBER, amendment));
    }

    private void assign(
            MeetingFacts meeting, long compositionId, long unit, MemberRole role, @Nullable Long amendment) {
        var card = cards(meeting, compositionId).stream()
                .filter(one -> one.unitId() == unit)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("vote.handover.notInBloc", String.valueOf(meeting.year() + 1)));
        board.assignRole(new AssignRole(
                compositionId,
                new CardSeen(unit, card.seat(), card.version()),
                role,
                "",
                true,
                reason(meeting),
                amendment));
    }

    private List<BoardSnapshot.Card> cards(MeetingFacts meeting, long compositionId) {
        var snapshot = boards.board(compositionId);
        var column = snapshot.blocs().stream()
                .filter(bloc -> bloc.blocId() == meeting.blocId())
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "vote.handover.noBloc", meeting.blocName(), String.valueOf(meeting.year() + 1)));
        return snapshot.cards().stream()
                .filter(card -> card.blocId() != null && card.blocId() == column.id())
                .toList();
    }

    private long draft(MeetingFacts meeting) {
        var thisYear = of(meeting, meeting.year()).stream()
                .filter(row -> row.state() == CompositionState.PUBLISHED)
                .findFirst()
                .map(CompositionRow::id)
                .orElse(null);
        return service.startDraftIn(
                meeting.provinceId(),
                meeting.year() + 1,
                messages.text(Messages.VIETNAMESE, "vote.handover.draft", String.valueOf(meeting.year() + 1)),
                thisYear);
    }

    private List<CompositionRow> of(MeetingFacts meeting, int year) {
        return compositions.compositions(meeting.provinceId()).stream()
                .filter(row -> row.year() == year)
                .toList();
    }

    private String reason(MeetingFacts meeting) {
        return messages.text(Messages.VIETNAMESE, "vote.handover.reason", meeting.title());
    }
}
