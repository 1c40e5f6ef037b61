package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Messages;
import vn.thidua.shared.table.Column;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableScope;

/**
 * Decision lists in the format that is in use (sheet "file nhận", domain 7.3), with number and day of the decision beside
 * it. Columns may stand in any order.
 */
@Component
class DecisionTable implements TableImport<DecisionLine> {

    private final RegisterBatch register;
    private final RegisterRules rules;
    private final RewardNames names;
    private final RewardQueries awards;
    private final RewardCatalogue catalogue;
    private final Messages messages;
    private final CurrentUser currentUser;

    DecisionTable(
            RegisterBatch register,
            RegisterRules rules,
            RewardNames names,
            RewardQueries awards,
            RewardCatalogue catalogue,
            Messages messages,
            CurrentUser currentUser) {
        this.register = register;
        this.rules = rules;
        this.names = names;
        this.awards = awards;
        this.catalogue = catalogue;
        this.messages = messages;
        this.currentUser = currentUser;
    }

    @Override
    public String key() {
        return "reward.table.decisions";
    }

    @Override
    public int order() {
        return 52;
    }

    @Override
    public Need year() {
        return Need.OPTIONAL;
    }

    @Override
    public List<Column> columns() {
        return RegisterColumns.all();
    }

    @Override
    @RolesAllowed(Roles.BOARD)
    public ImportPass<DecisionLine> open(TableScope scope) {
        currentUser.requireBoardOf(scope.requireProvince());
        return new DecisionPass(
                scope,
                register,
                rules,
                names.units(scope.requireProvince()),
                awards.catalogue(),
                catalogue.salaries(),
                new DecisionWords(messages));
    }
}
