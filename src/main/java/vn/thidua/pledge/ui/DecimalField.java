package vn.thidua.pledge.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Decimals;

/**
 * A field for a number in the Vietnamese or the point form. What is typed stays as it is typed; what cannot be read is
 * told when it is asked for ({@code shared.decimal.*}).
 */
class DecimalField extends TextField {

    DecimalField(String label) {
        setLabel(label);
        addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        getElement().setProperty("inputmode", "decimal");
        setManualValidation(true); // what is wrong is told by the rules, at the moment of saving
    }

    /** The number, {@code null} for an empty field; a sign of per cent behind it is taken for the unit. */
    @Nullable
    BigDecimal number() {
        return Decimals.parseOptional(getValue().replaceAll("\\s*%\\s*$", ""));
    }

    void setNumber(@Nullable BigDecimal number) {
        setValue(Decimals.edit(number, PledgeWords.language()));
    }
}
