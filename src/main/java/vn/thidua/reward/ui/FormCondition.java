package vn.thidua.reward.ui;

import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.reward.RegisterFilter;
import vn.thidua.shared.ui.Chip;

/** Says which cell of a statistics form the lines below stand behind, and leads back to all lines. */
class FormCondition extends Div {

    FormCondition(RegisterFilter filter) {
        addClassName("reward-condition");
        var words = Stream.of(
                        RewardLabels.word(filter.level()),
                        RewardLabels.word(filter.column()),
                        filter.small() ? getTranslation("reward.form.row.small") : "",
                        filter.enterprise() ? getTranslation("reward.form.row.enterprise") : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        add(
                new Chip(Chip.Tone.INFO, words),
                RewardLabels.link(
                        RegisterAddress.url(
                                RegisterFilter.ALL.inYear(filter.year(), false).ofProvince(filter.provinceId())),
                        getTranslation("reward.condition.clear")));
    }
}
