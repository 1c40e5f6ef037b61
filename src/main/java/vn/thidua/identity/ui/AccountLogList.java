package vn.thidua.identity.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import vn.thidua.identity.AccountLogLine;
import vn.thidua.identity.GrantPlaces;
import vn.thidua.shared.Moments;

/** What happened to an account, newest first. */
class AccountLogList extends UnorderedList {

    AccountLogList(List<AccountLogLine> lines, GrantPlaces places, Clock clock) {
        addClassName("account-log");
        var words = new GrantWords(
                places, lines.stream().flatMap(line -> line.grants().stream()).toList());
        lines.forEach(line -> {
            var at = new Span(Moments.minute(line.at(), clock));
            at.addClassName("account-log-at");
            add(new ListItem(at, new Span(sentence(line, words))));
        });
    }

    private String sentence(AccountLogLine line, GrantWords words) {
        var detail = line.grants().isEmpty() ? line.detail() : words.say(line.grants(), this::getTranslation);
        var what = getTranslation("identity.log." + line.what());
        var sentence = getTranslation("identity.log.line", what, line.actor());
        return detail.isEmpty() ? sentence : sentence + ": " + detail;
    }
}
