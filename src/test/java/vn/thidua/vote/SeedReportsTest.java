package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.MemberRole;
import vn.thidua.identity.SignedIn;
import vn.thidua.meeting.AgendaKind;
import vn.thidua.meeting.MeetingQueries;
import vn.thidua.meeting.MeetingState;
import vn.thidua.meeting.MeetingType;
import vn.thidua.meeting.RollCallQueries;
import vn.thidua.pledge.PledgeState;
import vn.thidua.reward.FlagQueries;
import vn.thidua.reward.FlagRow;
import vn.thidua.reward.FlagService;
import vn.thidua.reward.ProposalQueries;
import vn.thidua.support.DatabaseTest;

/**
 * The five published reports, played from the roll call to the result. What must come out is read from the files of
 * published facts: who was proposed for which flag or certificate, who heads the bloc next year.
 */
@DatabaseTest
@Import(SeedConference.class)
@ExtendWith(InvariantsHold.class)
class SeedReportsTest {

    private static final String JUSTICE = "Sở Tư pháp";
    private static final String FINANCE = "Sở Tài chính";
    private static final String PLANNING = "Sở Kế hoạch và Đầu tư";
    private static final String OFFICE = "Văn phòng Ủy ban nhân dân tỉnh";
    private static final String INSPECTORATE = "Thanh tra tỉnh";
    private static final String POLICE = "Công an tỉnh";
    private static final String HEAD_OF_2021 = "Viện kiểm sát nhân dân tỉnh";
    private static final String ENFORCEMENT = "Cục Thi hành án dân sự tỉnh";

    @Autowired
    SeedConference hall;

    @Autowired
    MeetingQueries meetings;

    @Autowired
    RollCallQueries rolls;

    @Autowired
    VoteQueries votes;

    @Autowired
    CountMinutes minutes;

    @Autowired
    ProposalQueries proposed;

    @Autowired
    FlagService flags;

    @Autowired
    FlagQueries flagBook;

    @AfterEach
    void out() {
        SignedIn.out();
    }

    /** Khối 2 Sóc Trăng, 17/02/2017: one flag, head and deputy of 2017. */
    @Test
    void report000SocTrangBloc2SumsUp2016() {
        hall.arrange("soc-trang-khoi-2", 2016, MeetingType.TONG_KET, "Trụ sở Sở Tư pháp", "2017-02-17T01:00:00Z");
        hall.deal(AgendaKind.REPORT, "Báo cáo tổng kết công tác thi đua, khen thưởng năm 2016");

        var flag = hall.secretBallot(
                Subject.CO_TINH, "Đề nghị tặng Cờ thi đua của UBND tỉnh", 1, units(), name -> List.of(JUSTICE));
        var head = hall.allHands(Subject.BAU_TRUONG, "Bầu khối trưởng năm 2017", List.of(PLANNING));
        var deputy = hall.allHands(Subject.BAU_PHO, "Bầu khối phó năm 2017", List.of(FINANCE));

        assertThat(flag.lines().getFirst().standing().votes()).isEqualTo(6);
        assertLedAsReported(elected(head), elected(deputy), "soc-trang-khoi-2", 2017);
        assertProposalsAreThoseOfTheReport("soc-trang-khoi-2", 2016);
        assertHeld(6);
    }

    /** Khối 3 Bình Phước, 28/6/2017: a review at mid-year of ten units in two groups; nothing is voted. */
    @Test
    void report001BinhPhuocBloc3ReviewsTheFirstHalfOf2017() {
        hall.arrange("binh-phuoc-khoi-3", 2017, MeetingType.SO_KET_6T, "Ban Dân tộc tỉnh", "2017-06-28T01:00:00Z");
        hall.deal(AgendaKind.REPORT, "Báo cáo sơ kết 6 tháng đầu năm 2017");
        hall.deal(AgendaKind.OTHER, "Phương hướng, nhiệm vụ 6 tháng cuối năm");
        hall.end();

        assertThat(hall.bloc().members())
                .extracting(BlocMember::group)
                .containsOnly("Có đánh giá công vụ", "Không đánh giá công vụ");
        assertThat(hall.bloc().head()).map(BlocMember::name).contains(JUSTICE);
        assertHeld(10);
        assertThat(votes.rounds(hall.at.meeting)).isEmpty();
    }

    /** Khối 1 Sóc Trăng for 2021: flag, certificate, the pledge of 2022, and the rotating flag to the new head. */
    @Test
    void report002SocTrangBloc1SumsUp2021AndSignsFor2022() {
        hall.arrange("soc-trang-khoi-1", 2021, MeetingType.TONG_KET_VA_KY_GIAO_UOC, "", "2022-01-14T01:00:00Z");
        var flag = hall.secretBallot(
                Subject.CO_TINH,
                "Suy tôn nhận Cờ thi đua của UBND tỉnh",
                1,
                units(),
                name -> List.of(name.equals(POLICE) ? POLICE : INSPECTORATE));
        // losers stay for the certificate, the winner does not
        var certificate = hall.secretBallot(
                Subject.BK_TINH,
                "Suy tôn nhận Bằng khen của UBND tỉnh",
                1,
                units().stream().filter(name -> !name.equals(INSPECTORATE)).toList(),
                name -> List.of(POLICE));
        var head = hall.allHands(Subject.BAU_TRUONG, "Suy tôn khối trưởng năm 2022", List.of(ENFORCEMENT));

        assertThat(flag.lines().getFirst().standing().votes()).isEqualTo(6);
        var rotating = flags.create(hall.bloc().blocId(), "Cờ luân lưu Khối thi đua 1", null, "");
        flags.handOver(rotating, hall.unit(HEAD_OF_2021), LocalDate.of(2021, 1, 15), "Hội nghị tổng kết năm 2020");
        var next = assertLedAsReported(elected(head), List.of(), "soc-trang-khoi-1", 2022);
        assertProposalsAreThoseOfTheReport("soc-trang-khoi-1", 2021);
        assertThat(hall.signPledge(next)).isEqualTo(PledgeState.SIGNED);
        assertThat(flagBook.flagsOf(next.blocId()).getFirst().handovers())
                .extracting(FlagRow.Handover::unitName)
                .containsExactly(ENFORCEMENT, HEAD_OF_2021);
        assertHeld(7);
    }

    /** Khối 1 Sóc Trăng, 11/7/2024: a review at mid-year, led by head and deputy; nothing is voted. */
    @Test
    void report003SocTrangBloc1ReviewsTheFirstHalfOf2024() {
        hall.arrange(
                "soc-trang-khoi-1",
                2024,
                MeetingType.SO_KET_6T,
                "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Sóc Trăng",
                "2024-07-11T06:30:00Z");
        hall.deal(AgendaKind.REPORT, "Báo cáo sơ kết phong trào thi đua 6 tháng đầu năm 2024");
        hall.end();

        assertThat(hall.bloc().members())
                .filteredOn(BlocMember::leads)
                .extracting(BlocMember::name, BlocMember::role)
                .containsExactlyInAnyOrder(
                        tuple("Tòa án nhân dân tỉnh", MemberRole.HEAD),
                        tuple("Bộ Chỉ huy Bộ đội Biên phòng tỉnh", MemberRole.DEPUTY_1));
        assertHeld(6);
        assertThat(votes.rounds(hall.at.meeting)).isEmpty();
    }

    /** Khối Tham mưu - Tổng hợp, 22/01/2024: report passed, flag of the Government, two certificates, head and deputy. */
    @Test
    void report004StaffBlocSumsUp2023AndSignsFor2024() {
        hall.arrange(
                "khong-ten-tham-muu-tong-hop",
                2023,
                MeetingType.TONG_KET_VA_KY_GIAO_UOC,
                "Trụ sở Đoàn ĐBQH và HĐND tỉnh",
                "2024-01-22T06:30:00Z");
        var report = hall.allHands(Subject.THONG_QUA, "Thông qua Báo cáo tổng kết năm 2023", List.of());
        var flag = hall.secretBallot(
                Subject.CO_CP, "Đề nghị tặng Cờ thi đua của Chính phủ", 1, units(), name -> List.of(FINANCE));
        var certificates = hall.secretBallot(
                Subject.BK_TINH,
                "Đề nghị tặng bằng khen của Chủ tịch UBND tỉnh",
                2,
                units().stream().filter(name -> !name.equals(FINANCE)).toList(),
                name -> List.of(OFFICE, PLANNING));
        var head = hall.allHands(Subject.BAU_TRUONG, "Suy tôn khối trưởng năm 2024", List.of(FINANCE));
        var deputy = hall.allHands(Subject.BAU_PHO, "Suy tôn khối phó năm 2024", List.of(OFFICE));

        assertThat(report.outcome().elected()).hasSize(1);
        var next = assertLedAsReported(elected(head), elected(deputy), "khong-ten-tham-muu-tong-hop", 2024);
        assertProposalsAreThoseOfTheReport("khong-ten-tham-muu-tong-hop", 2023);
        assertThat(hall.signPledge(next)).isEqualTo(PledgeState.SIGNED);
        assertHeld(4);
    }

    private List<String> units() {
        return hall.bloc().members().stream().map(BlocMember::name).toList();
    }

    private static List<String> elected(RoundResult result) {
        return result.outcome().elected();
    }

    private void assertProposalsAreThoseOfTheReport(String code, int year) {
        var expected = Set.copyOf(hall.seeds.proposed(code, year));
        assertThat(expected).isNotEmpty();
        var made = proposed.proposals(year, null, hall.bloc().blocId(), null).stream()
                .map(proposal -> Map.entry(proposal.awardCode(), proposal.unitName()))
                .toList();
        assertThat(made).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** The elected lead the bloc next year, as the report says. */
    private BlocOfYear assertLedAsReported(List<String> heads, List<String> deputies, String code, int year) {
        assertThat(heads).isEqualTo(hall.seeds.unitsWithRole(code, year, "HEAD"));
        assertThat(deputies).isEqualTo(hall.seeds.unitsWithRole(code, year, "DEPUTY"));
        var next = hall.handOver();
        assertThat(next.head()).map(BlocMember::name).contains(heads.getFirst());
        assertThat(next.members())
                .filteredOn(member -> member.role() == MemberRole.DEPUTY_1)
                .extracting(BlocMember::name)
                .containsExactlyElementsOf(deputies);
        return next;
    }

    /** Everybody was there, the agenda is done, and every ballot has its minutes. */
    private void assertHeld(int units) {
        var page = meetings.page(hall.at.meeting);
        assertThat(page.facts().state()).isEqualTo(MeetingState.ENDED);
        assertThat(page.agenda()).allMatch(item -> item.done());
        assertThat(rolls.frozen(hall.at.meeting).attendance().attending()).isEqualTo(units);
        assertThat(votes.rounds(hall.at.meeting)).allSatisfy(round -> {
            assertThat(round.state()).isEqualTo(RoundState.CONFIRMED);
            assertThat(minutes.paper(round.id()).body()).isNotEmpty();
        });
    }
}
