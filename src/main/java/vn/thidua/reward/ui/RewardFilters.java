package vn.thidua.reward.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.thidua.reward.PersonClass;
import vn.thidua.reward.Recipient;
import vn.thidua.reward.RewardState;
import vn.thidua.reward.RewardType;
import vn.thidua.shared.ui.Glyph;

/** The conditions on the register. They live in the address: a change asks for another address. */
class RewardFilters extends Div {

    private final TextField text = new TextField(getTranslation("reward.filter.text"));
    private final ComboBox<String> award = new ComboBox<>(getTranslation("reward.filter.award"));
    private final Select<String> recipient = new Select<>();
    private final Select<String> type = new Select<>();
    private final Select<String> state = new Select<>();
    private final Checkbox earlier = new Checkbox(getTranslation("reward.filter.earlier"));
    private QueryParameters parameters = QueryParameters.empty();

    /** @param go shows the list at the address with these parameters */
    RewardFilters(Consumer<QueryParameters> go) {
        addClassNames("toolbar", "reward-filters");
        text.setPlaceholder(getTranslation("reward.filter.text.hint"));
        text.setPrefixComponent(Glyph.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        award.setClearButtonVisible(true);
        award.setPlaceholder(getTranslation("reward.filter.all"));
        recipient.setLabel(getTranslation("reward.filter.recipient"));
        type.setLabel(getTranslation("reward.column.type"));
        state.setLabel(getTranslation("reward.filter.state"));
        add(text, award, recipient, type, state, earlier);
        text.addValueChangeListener(change -> tell(change.isFromClient(), RegisterAddress.TEXT, text.getValue(), go));
        award.addValueChangeListener(change -> tell(
                change.isFromClient(), RegisterAddress.AWARD, award.getValue() == null ? "" : award.getValue(), go));
        recipient.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(withRecipient(change.getValue()));
            }
        });
        type.addValueChangeListener(change -> tell(change.isFromClient(), RegisterAddress.TYPE, type.getValue(), go));
        state.addValueChangeListener(
                change -> tell(change.isFromClient(), RegisterAddress.STATE, state.getValue(), go));
        earlier.addValueChangeListener(
                change -> tell(change.isFromClient(), RegisterAddress.EARLIER, change.getValue() ? "1" : "", go));
    }

    private void tell(boolean byThePerson, String parameter, String value, Consumer<QueryParameters> go) {
        if (byThePerson) {
            go.accept(with(parameters, parameter, value.strip()));
        }
    }

    /** Shows the conditions of the address; {@code awards} are names by code. */
    void show(QueryParameters wanted, Map<String, String> awards) {
        parameters = wanted;
        if (!text.getValue().strip().equals(value(RegisterAddress.TEXT))) {
            text.setValue(value(RegisterAddress.TEXT));
        }
        award.setItems(List.copyOf(awards.keySet()));
        award.setItemLabelGenerator(code -> awards.getOrDefault(code, code));
        award.setValue(awards.containsKey(value(RegisterAddress.AWARD)) ? value(RegisterAddress.AWARD) : null);
        choices(
                recipient,
                Stream.of(
                                Stream.of(Recipient.values()).map(Recipient::name),
                                Stream.of(PersonClass.values()).map(PersonClass::name),
                                Stream.of(RegisterAddress.NO_CLASS))
                        .flatMap(codes -> codes),
                value(RegisterAddress.CLASS).isEmpty() ? value(RegisterAddress.KIND) : value(RegisterAddress.CLASS),
                this::recipientWord);
        choices(
                type,
                Stream.of(RewardType.values()).map(RewardType::name),
                value(RegisterAddress.TYPE),
                code -> getTranslation(RewardType.valueOf(code).key()));
        choices(
                state,
                Stream.of(RewardState.values()).map(RewardState::name),
                value(RegisterAddress.STATE),
                code -> getTranslation(RewardState.valueOf(code).key()));
        earlier.setValue(!value(RegisterAddress.EARLIER).isEmpty());
    }

    private void choices(
            Select<String> select, Stream<String> codes, String chosen, java.util.function.UnaryOperator<String> word) {
        var items = new ArrayList<String>();
        items.add("");
        codes.forEach(items::add);
        select.setItems(items);
        select.setItemLabelGenerator(code -> code.isEmpty() ? getTranslation("reward.filter.all") : word.apply(code));
        select.setValue(items.contains(chosen) ? chosen : "");
    }

    private String recipientWord(String code) {
        if (code.equals(RegisterAddress.NO_CLASS)) {
            return getTranslation("reward.form.row.unclassed");
        }
        var kind = RegisterAddress.code(Recipient.values(), code);
        return kind != null
                ? getTranslation(kind.key())
                : getTranslation(PersonClass.valueOf(code).key());
    }

    /** A class of persons is chosen where kinds of recipients are: it is a person then. */
    private QueryParameters withRecipient(String code) {
        var isKind = RegisterAddress.code(Recipient.values(), code) != null;
        return with(
                with(
                        parameters,
                        RegisterAddress.KIND,
                        isKind ? code : code.isEmpty() ? "" : Recipient.INDIVIDUAL.name()),
                RegisterAddress.CLASS,
                isKind ? "" : code);
    }

    private String value(String parameter) {
        return RegisterAddress.value(parameters, parameter);
    }

    private static QueryParameters with(QueryParameters parameters, String parameter, String value) {
        var others = parameters.excluding(parameter);
        return value.isEmpty() ? others : others.merging(parameter, value);
    }
}
