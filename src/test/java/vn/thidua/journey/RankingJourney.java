package vn.thidua.journey;

import java.io.IOException;
import java.time.Year;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.thidua.score.SheetState;

/**
 * A head takes a bloc from the signing of its pledge to the published ranking; every kind of step is done at least once by
 * the hand of the right person, and wrong input is met where it would be typed.
 */
@JourneyTest
class RankingJourney {

    /** A year in which nothing can be late yet, so that the points do not depend on the day of the test. */
    private static final int YEAR = Year.now().getValue() + 2;

    @LocalServerPort
    int port;

    @Value("${thidua.demo.password:thidua-demo-2026}")
    String password;

    @Autowired
    ApplicationContext context;

    @Test
    void fromTheSigningToThePublishedRankingByTheTableOfQuangTri() throws IOException {
        var bloc = new RankingWorld(context, password).inYear("quang-tri-ca-cum-342", YEAR);
        var others = new OtherUnits(bloc, context);
        try (var chromium = new Chromium(port)) {
            var head = chromium.signIn(bloc.head().login(), password);
            var deputy = chromium.signIn(bloc.deputy().login(), password);
            var unit = chromium.signIn(bloc.unit().login(), password);
            var colleague = chromium.signIn(bloc.unit().login(), password);
            var board = chromium.signIn("chuyenvien", password);
            var wall = chromium.signIn("lanhdao", password);

            var pledge = new PledgeAct(chromium, bloc, context);
            pledge.write(head);
            pledge.register(unit);
            pledge.sign(head, unit, wall);

            var progress = new ProgressAct(chromium, bloc);
            progress.enter(unit);
            progress.enterTogether(unit, colleague);
            progress.prove(unit);
            progress.overview(head);

            var report = new ReportAct(chromium, bloc);
            report.handIn(unit);
            report.receive(head);
            report.assemble(head);

            var criteria = new CriteriaAct(chromium, bloc);
            criteria.fromTheTemplate(head);
            criteria.breakAndMend(head);
            criteria.refuseACircle(head);
            criteria.putIntoForce(head);

            var score = new ScoreAct(chromium, bloc);
            score.open(head);
            score.scoreItself(unit);
            score.scoreTogether(unit, colleague);
            score.handIn(unit);
            others.fill(SheetState.SUBMITTED);

            var grid = new GridAct(chromium, bloc);
            grid.open(head);
            grid.type(head);
            grid.paste(head);
            grid.open(deputy);
            grid.together(head, deputy);
            grid.acceptTheRest(head);
            score.step(head, bloc.unit(), "Thẩm định xong", "Khối đã thẩm định");
            score.step(deputy, bloc.head(), "Nhận điểm tự chấm còn lại", "Đã nộp");
            score.step(deputy, bloc.head(), "Thẩm định xong", "Khối đã thẩm định");
            score.step(board, bloc.unit(), "Ban TĐKT chấm xong", "Đã chấm đủ");
            score.explain(unit, head);
            score.step(head, bloc.unit(), "Chốt điểm", "Đã chốt");
            others.finish(Set.of(bloc.unit()));

            var ranking = new RankingAct(chromium, bloc);
            ranking.why(
                    head,
                    bloc.unit(),
                    "875/1.000 điểm",
                    "Mất nhiều nhất ở 1. I. Công tác chuyên môn: 125 trong 700 điểm.");
            ranking.publish(head);
            ranking.appeal(unit, board);

            var refusal = new RefusalAct(chromium, bloc);
            refusal.pagesOfAnotherUnit(unit);
            refusal.pagesOfAnotherBloc(chromium.signIn("donvi", password));
        }
    }

    @Test
    void aBlocOfTwoGroupsIsScoredByTwoTablesAndRankedTwice() {
        var bloc = new RankingWorld(context, password).inYear("binh-phuoc-khoi-3", YEAR);
        var others = new OtherUnits(bloc, context);
        try (var chromium = new Chromium(port)) {
            var head = chromium.signIn(bloc.head().login(), password);
            var board = chromium.signIn("chuyenvien", password);

            var criteria = new CriteriaAct(chromium, bloc);
            for (var group : GroupAct.GROUPS) {
                criteria.ofGroup(head, "Mẫu: Mẫu chung cho sở, ngành", group);
            }
            var score = new ScoreAct(chromium, bloc);
            score.open(head);
            others.fill(SheetState.HEAD_REVIEWED);

            var groups = new GroupAct(chromium, bloc);
            groups.scoreTheBoardsPart(board);
            others.finish(Set.of());

            var ranking = new RankingAct(chromium, bloc);
            ranking.publish(head);
            groups.ranked(head, 0, 7);
            groups.ranked(head, 1, 3);
        }
    }
}
