package vn.thidua.reward.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.thidua.reward.Finding;

/** Findings about a proposal: each with its weight in a word and a shape, and a sentence. */
class FindingList extends UnorderedList {

    FindingList(List<Finding> findings) {
        addClassName("finding-list");
        findings.forEach(
                finding -> add(new ListItem(RewardLabels.finding(finding), new Span(RewardLabels.sentence(finding)))));
    }
}
