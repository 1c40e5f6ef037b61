package vn.thidua.reward.ui;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.reward.AwardRow;
import vn.thidua.reward.Recipient;
import vn.thidua.shared.ui.DataGrid;

/** The catalogue: what can be awarded, by whom, worth how much, since when and by which article. */
class AwardGrid extends DataGrid<AwardRow> {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    AwardGrid(List<AwardRow> awards) {
        super("reward.award.empty");
        text("reward.award.column.nameVi", award -> award.name(getLocale()));
        text("reward.award.column.level", award -> getTranslation(award.level().key()));
        text(
                "reward.award.column.family",
                award -> getTranslation(award.family().key()));
        text("reward.award.column.recipients", this::recipients);
        number("reward.award.column.multipleCollective", AwardRow::multipleCollective);
        number("reward.award.column.multipleIndividual", AwardRow::multipleIndividual);
        number("reward.award.column.councilMinPercent", AwardRow::councilMinPercent);
        text("reward.award.column.decidedBy", AwardRow::decidedBy);
        text("reward.award.column.validFrom", this::validity);
        text("reward.award.column.legalSource", AwardRow::legalSource);
        text("reward.award.column.code", AwardRow::code);
        setItems(awards);
    }

    private String recipients(AwardRow award) {
        return Recipient.parse(award.recipients()).stream()
                .map(recipient -> getTranslation(recipient.key()))
                .collect(Collectors.joining(", "));
    }

    private String validity(AwardRow award) {
        var from = DATE.format(award.validFrom());
        var to = award.validTo();
        return to == null ? from : getTranslation("reward.award.validUntil", from, DATE.format(to));
    }
}
