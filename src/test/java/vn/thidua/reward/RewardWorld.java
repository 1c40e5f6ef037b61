package vn.thidua.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import vn.thidua.bloc.BlocYears;
import vn.thidua.support.Database;

/** The blocs of {@link BlocYears} with a small catalogue, to write rewards and proposals about. */
@TestComponent
@Import(BlocYears.class)
public class RewardWorld {

    static final LocalDate FROM = LocalDate.of(2024, 1, 1);

    public final BlocYears blocs;
    final Database database;
    private final AwardService awards;

    RewardWorld(BlocYears blocs, Database database, AwardService awards) {
        this.blocs = blocs;
        this.database = database;
        this.awards = awards;
    }

    /** Empties the database and signs in an officer of the board. */
    public void arrange() {
        blocs.arrange();
        award("CTD_TINH", "Cờ thi đua cấp tỉnh", AwardFamily.DANH_HIEU, AwardLevel.TINH, Set.of(Recipient.COLLECTIVE));
        award("BK_TINH", "Bằng khen cấp tỉnh", AwardFamily.BANG_KHEN, AwardLevel.TINH, Set.of(Recipient.values()));
        award("BK_TTG", "Bằng khen Thủ tướng", AwardFamily.BANG_KHEN, AwardLevel.NHA_NUOC, Set.of(Recipient.values()));
        award(
                "CSTD_CS",
                "Chiến sĩ thi đua cơ sở",
                AwardFamily.DANH_HIEU,
                AwardLevel.CO_SO,
                Set.of(Recipient.INDIVIDUAL));
        award(
                "CSTD_TINH",
                "Chiến sĩ thi đua cấp tỉnh",
                AwardFamily.DANH_HIEU,
                AwardLevel.TINH,
                Set.of(Recipient.INDIVIDUAL));
        awards.saveBaseSalary(
                new BaseSalaryRow(new BigDecimal("2340000"), new BigDecimal("1.5"), LocalDate.of(2024, 7, 1), "thử"));
        database.sql()
                .sql("insert into dossier_rule (award_code, paper, valid_from) values ('*', 'TOTRINH', '2024-01-01')")
                .update();
        database.sql()
                .sql("insert into rating_rule (award_code, lowest, valid_from) values ('*', 'TOT', '2024-01-01')")
                .update();
        database.sql()
                .sql("insert into earlier_rule (award_code, recipient_kind, alternative, needs_award, needs_count,"
                        + " within_years, consecutive, valid_from, legal_source)"
                        + " values ('CSTD_TINH', 'INDIVIDUAL', 1, 'CSTD_CS', 3, 3, true, '2024-01-01', 'Luật Điều 22')")
                .update();
    }

    private void award(String code, String name, AwardFamily family, AwardLevel level, Set<Recipient> recipients) {
        awards.save(new AwardDraft(
                code,
                name,
                "",
                family,
                level,
                recipients,
                "Chủ tịch UBND tỉnh",
                new BigDecimal("8"),
                new BigDecimal("3"),
                null,
                "Luật 06/2022/QH15",
                "",
                FROM));
    }

    RewardEntry entry(String award, int year, Laureate who, String decisionNo, LocalDate on) {
        return new RewardEntry(
                blocs.province,
                year,
                award,
                null,
                who,
                RewardType.CONG_TRANG,
                "Quản lý Nhà nước",
                "",
                new RewardDecision(decisionNo, on, "Chủ tịch UBND tỉnh"),
                null,
                "");
    }

    ProposalDraft proposal(String award, Laureate who) {
        return new ProposalDraft(blocs.province, 2026, award, blocs.bloc1, who, RewardType.CONG_TRANG, "", Rating.TOT);
    }

    VoteOutcome vote(String award, long unit) {
        return new VoteOutcome(
                award, blocs.bloc1, 2026, unit, 12, 15, new BigDecimal("80.00"), 2, 1, "Bỏ phiếu kín", 77);
    }
}
