package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.bloc.BlocYears;
import vn.thidua.identity.SignedIn;
import vn.thidua.pledge.EnterActual;
import vn.thidua.pledge.ItemDraft;
import vn.thidua.pledge.PledgeService;
import vn.thidua.pledge.ProgressService;
import vn.thidua.pledge.TargetScores;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;

/** One line from the promise to the points: a criterion takes its results from a target of the pledge. */
@DatabaseTest
@Import({BlocYears.class, ScoreFixture.class})
class TargetServiceTest {

    private static final int YEAR = 2026;

    @Autowired
    BlocYears years;

    @Autowired
    ScoreFixture fixture;

    @Autowired
    TargetService targets;

    @Autowired
    PledgeService pledges;

    @Autowired
    ProgressService progress;

    @Autowired
    ScoreQueries scores;

    @Autowired
    TargetScores points;

    @Autowired
    CriteriaService tables;

    @Autowired
    CriteriaQueries criteria;

    private long ratio;
    private long done;

    @BeforeEach
    void arrange() {
        fixture.open();
        pledges.begin(years.bloc1, YEAR);
        ratio = item("Tỷ lệ hồ sơ đúng hạn", Direction.UP, "80");
        done = item("Ban hành kế hoạch", Direction.PASS_FAIL, null);
        targets.choose(fixture.criterion("I.1"), ratio);
        targets.choose(fixture.criterion("II.2"), done);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    private long item(String indicator, Direction direction, @Nullable String target) {
        return pledges.addItem(
                years.bloc1,
                YEAR,
                new ItemDraft(
                        "Cải cách hành chính",
                        indicator,
                        direction == Direction.UP ? "%" : "",
                        direction,
                        target == null ? null : new BigDecimal(target)),
                "");
    }

    private void reached(long item, int month, String number) {
        progress.enter(
                years.bloc1, YEAR, new EnterActual(item, years.finance, month, null, new BigDecimal(number), ""));
    }

    private SheetPage sheet() {
        return scores.sheet(years.bloc1, YEAR, years.finance).orElseThrow();
    }

    @Test
    void theNewestNumbersFillWhatIsEmptyAndTheirPointsStandBesideTheTarget() {
        SignedIn.asOfficerOf(years.finance);
        reached(ratio, 6, "30");
        reached(ratio, 12, "60");
        reached(done, 12, "1");
        assertThat(targets.fillable(sheet())).isEqualTo(2);

        var filled = targets.fill(years.bloc1, YEAR, years.finance);

        assertThat(filled.filled()).isEqualTo(2);
        assertThat(filled.refused()).isEmpty();
        var cell = sheet().cell(fixture.criterion("I.1")).orElseThrow();
        assertThat(cell.plan()).isEqualByComparingTo("80");
        assertThat(cell.actual()).isEqualByComparingTo("60");
        assertThat(cell.self()).isEqualByComparingTo("22.5");
        assertThat(cell.generated()).isFalse();
        assertThat(points.of(years.bloc1, YEAR, years.finance))
                .hasEntrySatisfying(ratio, value -> assertThat(value).isEqualByComparingTo("22.5"))
                .hasEntrySatisfying(done, value -> assertThat(value).isEqualByComparingTo("10"));
        broken("score.target.nothing", () -> targets.fill(years.bloc1, YEAR, years.finance));
    }

    @Test
    void whatTheUnitEnteredItselfStays() {
        SignedIn.asOfficerOf(years.finance);
        fixture.result(years.finance, "I.1", "100", "100");
        reached(ratio, 12, "60");
        reached(done, 12, "0");
        assertThat(targets.fill(years.bloc1, YEAR, years.finance).filled()).isEqualTo(1);
        assertThat(sheet().cell(fixture.criterion("I.1")).orElseThrow().actual())
                .isEqualByComparingTo("100");
        assertThat(sheet().cell(fixture.criterion("II.2")).orElseThrow().self()).isEqualByComparingTo("0");
    }

    @Test
    void nobodyFillsTheSheetOfAnotherUnitOrSeesItsPoints() {
        SignedIn.asOfficerOf(years.finance);
        reached(ratio, 12, "60");
        targets.fill(years.bloc1, YEAR, years.finance);
        SignedIn.asOfficerOf(years.court);
        assertThatThrownBy(() -> targets.fill(years.bloc1, YEAR, years.finance))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(points.of(years.bloc1, YEAR, years.finance)).isEmpty();
        SignedIn.asLeadership();
        assertThatThrownBy(() -> targets.fill(years.bloc1, YEAR, years.finance))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyWhoeverRunsTheBlocChoosesAndOnlyWhatFits() {
        broken("score.target.kind", () -> targets.choose(fixture.criterion("I.3"), ratio));
        broken("score.target.foreign", () -> targets.choose(fixture.criterion("I.2"), ratio + 1000));
        SignedIn.asOfficerOf(years.court);
        assertThatThrownBy(() -> targets.choose(fixture.criterion("I.2"), ratio))
                .isInstanceOf(AccessDeniedException.class);
        SignedIn.asOfficerOf(years.justice);
        targets.choose(fixture.criterion("I.1"), null);
        SignedIn.asOfficerOf(years.finance);
        reached(ratio, 12, "60");
        broken("score.target.nothing", () -> targets.fill(years.bloc1, YEAR, years.finance));
    }

    @Test
    void theNextVersionOfATableKeepsTheTargets() {
        var table = criteria.ofBloc(years.bloc1, YEAR).getFirst().id();
        var next = criteria.table(tables.newVersion(table)).orElseThrow();
        assertThat(targets.chosen(next, next.byCode("I.1").orElseThrow().id())).contains(ratio);
        assertThat(targets.chosen(next, next.byCode("I.2").orElseThrow().id())).isEmpty();
    }

    private static void broken(String key, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
