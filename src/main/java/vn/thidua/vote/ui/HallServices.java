package vn.thidua.vote.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.meeting.MeetingService;
import vn.thidua.meeting.QuorumWords;
import vn.thidua.meeting.RollCallService;
import vn.thidua.shared.ui.PublicAddress;
import vn.thidua.vote.ConsoleQueries;
import vn.thidua.vote.CountMinutes;
import vn.thidua.vote.CountService;
import vn.thidua.vote.HallService;
import vn.thidua.vote.MotionService;
import vn.thidua.vote.PaperService;
import vn.thidua.vote.RehearsalService;
import vn.thidua.vote.RoundService;
import vn.thidua.vote.RuleQueries;
import vn.thidua.vote.RuleWords;
import vn.thidua.vote.SheetService;
import vn.thidua.vote.VoteQueries;
import vn.thidua.vote.VoteWords;
import vn.thidua.vote.WrittenOpinionService;

/** What console and projector work with. */
@Component
record HallServices(
        HallLive live,
        MeetingRights rights,
        MeetingService meetings,
        RollCallService rolls,
        QuorumWords quorumWords,
        MotionService motions,
        RoundService rounds,
        CountService counting,
        SheetService sheets,
        PaperService paper,
        WrittenOpinionService written,
        HallService hall,
        RehearsalService rehearsal,
        CountMinutes minutes,
        VoteQueries votes,
        ConsoleQueries console,
        VoteWords words,
        RuleQueries rules,
        RuleWords ruleWords,
        PublicAddress address,
        CurrentUser currentUser,
        Clock clock) {}
