package vn.thidua.vote.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import vn.thidua.meeting.AttendanceStatus;
import vn.thidua.meeting.RollLine;
import vn.thidua.meeting.RollMark;
import vn.thidua.shared.ui.RuleNotice;

/** What must be known of a substitute, a written opinion, or an absence with a reason. */
class RollMarkDialog extends Dialog {

    RollMarkDialog(Console console, RollLine line, AttendanceStatus status) {
        setHeaderTitle(line.unitName());
        setWidth("min(480px, 92vw)");
        var delegate = new TextField(getTranslation("vote.roll.delegate"));
        var paper = new TextField(getTranslation("vote.roll.paper"));
        var reason = new TextField(getTranslation("vote.roll.reason"));
        delegate.setValue(line.delegateName());
        paper.setValue(line.paper());
        reason.setValue(line.reason());
        delegate.setVisible(status == AttendanceStatus.SUBSTITUTE);
        paper.setVisible(status != AttendanceStatus.EXCUSED);
        reason.setVisible(status == AttendanceStatus.EXCUSED);
        var rules = new RuleNotice().at("meeting.substitute.", paper).at("meeting.roll.reasonMissing", reason);
        var form = new Div(rules, delegate, paper, reason);
        form.addClassName("form-column");
        add(form);
        (delegate.isVisible() ? delegate : paper.isVisible() ? paper : reason).focus();
        Dialogs.foot(this, getTranslation("meeting.attendance." + status), () -> {
            var done = rules.passes(() -> console.services()
                    .rolls()
                    .mark(
                            console.facts().id(),
                            new RollMark(
                                    line.unitId(),
                                    status,
                                    delegate.getValue(),
                                    paper.isVisible() ? paper.getValue() : "",
                                    reason.isVisible() ? reason.getValue() : "",
                                    line.version())));
            console.refresh();
            return done;
        });
    }
}
