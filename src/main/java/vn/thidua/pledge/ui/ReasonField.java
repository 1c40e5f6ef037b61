package vn.thidua.pledge.ui;

import com.vaadin.flow.component.textfield.TextField;

/** Why a signed pledge is amended; not there while the pledge is a draft. */
class ReasonField extends TextField {

    ReasonField(PledgeContext context) {
        setLabel(getTranslation("pledge.amendment.reason"));
        setHelperText(getTranslation("pledge.amendment.reason.hint"));
        setWidthFull();
        setVisible(context.isSigned());
    }
}
