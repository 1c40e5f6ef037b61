package vn.thidua.reward.ui;

import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.identity.Person;
import vn.thidua.identity.Roles;
import vn.thidua.shared.ui.PageBar;
import vn.thidua.shared.ui.Scope;

/** Leads from one page about rewards to the next; units see the two that hold something of theirs. */
class RewardBar extends PageBar {

    /** The pages, in the order of the bar. */
    enum Page {
        REGISTER(RewardView.PATH, false),
        PROPOSALS(ProposalsView.PATH, false),
        CATALOGUE(CatalogueView.PATH, false),
        RULES(AwardRuleView.PATH, true),
        QUOTAS(QuotaView.PATH, true),
        VIOLATIONS(ViolationView.PATH, true),
        MOVEMENTS(MovementView.PATH, true),
        STATISTICS(StatisticsView.PATH, true);

        private final String path;
        private final boolean forReaders;

        Page(String path, boolean forReaders) {
            this.path = path;
            this.forReaders = forReaders;
        }
    }

    RewardBar(Page current, Person person, Scope scope) {
        super(I18NProvider.translate("reward.bar"));
        var reads = person.has(Roles.BOARD) || person.has(Roles.LEADERSHIP);
        for (var page : Page.values()) {
            if (reads || !page.forReaders) {
                link(page.path + scope.query(), getTranslation("reward.bar." + page.name()), page == current);
            }
        }
    }
}
