package vn.thidua.reward.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.thidua.reward.RewardState;

/** The conditions on the list of rewards. They live in the address: a change asks for another address. */
class RewardFilters extends Div {

    static final String AWARD = "hinh-thuc";
    static final String STATE = "trang-thai";
    static final String EARLIER = "truoc-do";

    private final Select<String> award = new Select<>();
    private final Select<String> state = new Select<>();
    private final Checkbox earlier = new Checkbox();
    private QueryParameters parameters = QueryParameters.empty();

    /** @param go shows the list at the address with these parameters */
    RewardFilters(Consumer<QueryParameters> go) {
        addClassName("toolbar");
        award.setLabel(getTranslation("reward.filter.award"));
        award.setWidth("22rem");
        award.setMaxWidth("100%");
        state.setLabel(getTranslation("reward.filter.state"));
        earlier.setLabel(getTranslation("reward.filter.earlier"));
        add(award, state, earlier);
        award.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(with(AWARD, change.getValue()));
            }
        });
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(with(STATE, change.getValue()));
            }
        });
        earlier.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(with(EARLIER, change.getValue() ? "1" : ""));
            }
        });
    }

    /** Shows the conditions of the address; awards are those that the list knows, by code. */
    void show(QueryParameters wanted, Map<String, String> awards) {
        parameters = wanted;
        var all = getTranslation("reward.filter.all");
        award.setItems(withAll(awards.keySet().stream()));
        award.setItemLabelGenerator(code -> code.isEmpty() ? all : awards.getOrDefault(code, code));
        award.setValue(awards.containsKey(value(AWARD)) ? value(AWARD) : "");
        state.setItems(withAll(Stream.of(RewardState.values()).map(RewardState::name)));
        state.setItemLabelGenerator(code ->
                code.isEmpty() ? all : getTranslation(RewardState.valueOf(code).key()));
        state.setValue(
                Stream.of(RewardState.values()).anyMatch(one -> one.name().equals(value(STATE))) ? value(STATE) : "");
        earlier.setValue(!value(EARLIER).isEmpty());
    }

    private String value(String parameter) {
        return parameters.getSingleParameter(parameter).orElse("");
    }

    private QueryParameters with(String parameter, String value) {
        var others = parameters.excluding(parameter);
        return value.isEmpty() ? others : others.merging(parameter, value);
    }

    private static List<String> withAll(Stream<String> codes) {
        var items = new ArrayList<String>();
        items.add("");
        codes.forEach(items::add);
        return items;
    }
}
