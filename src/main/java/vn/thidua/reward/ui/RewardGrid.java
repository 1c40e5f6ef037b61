package vn.thidua.reward.ui;

import java.util.List;
import vn.thidua.reward.RewardRow;
import vn.thidua.reward.RewardState;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.DataGrid;

/** Rewards, each with its state in words and its source. */
class RewardGrid extends DataGrid<RewardRow> {

    RewardGrid() {
        super("reward.empty");
        link("reward.column.unit", RewardRow::unitName, row -> "don-vi/" + row.unitId());
        text("reward.column.award", RewardRow::awardName);
        text("reward.column.year", row -> String.valueOf(row.year()));
        chip(
                "reward.column.state",
                this::state,
                row -> getTranslation(row.state().key()));
        link(
                "reward.column.bloc",
                RewardRow::blocName,
                row -> row.blocId() == null ? "" : "khoi/" + row.blocId() + "?nam=" + row.year());
        text("reward.column.province", RewardRow::province);
        text("reward.column.source", RewardRow::source);
    }

    RewardGrid(List<RewardRow> rewards) {
        this();
        setItems(rewards);
        setAllRowsVisible(rewards.size() <= 12);
    }

    private Chip state(RewardRow row) {
        var tone = row.state() == RewardState.DECIDED ? Chip.Tone.SUCCESS : Chip.Tone.NEUTRAL;
        return new Chip(tone, getTranslation(row.state().key()));
    }
}
