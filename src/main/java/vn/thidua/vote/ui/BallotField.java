package vn.thidua.vote.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.List;
import vn.thidua.vote.BallotWords;
import vn.thidua.vote.RoundView;

/** The lines of a ballot to tick. */
class BallotField extends CheckboxGroup<RoundView.BallotLine> {

    BallotField(BallotWords ballot) {
        setLabel(ballot.rule());
        setItems(ballot.lines());
        setItemLabelGenerator(RoundView.BallotLine::label);
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    }

    List<Integer> choices() {
        return getValue().stream().map(RoundView.BallotLine::pos).sorted().toList();
    }
}
