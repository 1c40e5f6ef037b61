package vn.thidua.reward.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.reward.AwardMoney;
import vn.thidua.reward.AwardRow;
import vn.thidua.reward.BaseSalaryRow;
import vn.thidua.reward.Recipient;
import vn.thidua.shared.ui.DataGrid;

/** The catalogue: what can be awarded, by whom, worth how much on the day, since when and by which article. */
class AwardGrid extends DataGrid<AwardRow> {

    private final LocalDate day;
    private final @Nullable BaseSalaryRow salary;

    AwardGrid(List<AwardRow> awards, LocalDate day, @Nullable BaseSalaryRow salary) {
        super("reward.award.empty");
        this.day = day;
        this.salary = salary;
        addClassName("rewards-grid");
        text("reward.award.column.nameVi", award -> award.name(getLocale()));
        text("reward.award.column.level", award -> RewardLabels.word(award.level()));
        text("reward.award.column.family", award -> RewardLabels.word(award.family()));
        text("reward.award.column.recipients", this::recipients);
        number("reward.award.column.multipleCollective", AwardRow::multipleCollective);
        number("reward.award.column.multipleIndividual", AwardRow::multipleIndividual);
        number("reward.award.column.moneyCollective", award -> money(award, Recipient.COLLECTIVE));
        number("reward.award.column.moneyIndividual", award -> money(award, Recipient.INDIVIDUAL));
        number("reward.award.column.councilMinPercent", AwardRow::councilMinPercent);
        text("reward.award.column.decidedBy", AwardRow::decidedBy);
        text("reward.award.column.validFrom", this::validity);
        text("reward.award.column.legalSource", AwardRow::legalSource);
        text("reward.award.column.code", AwardRow::code);
        setItems(awards);
    }

    void onAward(Consumer<AwardRow> open) {
        addItemClickListener(click -> open.accept(click.getItem()));
        addClassName("clickable");
    }

    /** Only an edition that holds on the day has a worth on it. */
    private @Nullable BigDecimal money(AwardRow award, Recipient kind) {
        return award.holdsOn(day) && Recipient.parse(award.recipients()).contains(kind)
                ? AwardMoney.of(kind, award, salary).orElse(null)
                : null;
    }

    private String recipients(AwardRow award) {
        return Recipient.parse(award.recipients()).stream()
                .map(RewardLabels::word)
                .collect(Collectors.joining(", "));
    }

    private String validity(AwardRow award) {
        var from = RewardLabels.day(award.validFrom());
        var to = award.validTo();
        return to == null ? from : getTranslation("reward.award.validUntil", from, RewardLabels.day(to));
    }
}
