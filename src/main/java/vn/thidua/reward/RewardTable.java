package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.table.Column;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.RowsSayWhere;
import vn.thidua.shared.table.TableExport;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableScope;

/** Rewards as a table that goes in and out. Each row names its province; the one chosen beside the file limits it. */
@Component
class RewardTable implements TableImport<RewardLine>, TableExport, RowsSayWhere {

    private final RewardService rewards;
    private final RewardQueries queries;
    private final RewardNames names;
    private final CurrentUser currentUser;

    RewardTable(RewardService rewards, RewardQueries queries, RewardNames names, CurrentUser currentUser) {
        this.rewards = rewards;
        this.queries = queries;
        this.names = names;
        this.currentUser = currentUser;
    }

    @Override
    public String key() {
        return "reward.table.rewards";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("province", "reward.column.province").required(),
                Column.text("blocCode", "reward.column.blocCode").upTo(120).alsoNamed("bloc_code"),
                Column.integer("year", "reward.column.year").required(),
                Column.text("unitName", "reward.column.unit").required().alsoNamed("unit_name"),
                Column.text("awardCode", "reward.column.awardCode")
                        .required()
                        .upTo(30)
                        .alsoNamed("award_code"),
                Column.choice("state", "reward.column.state", RewardState.class, "reward.state.")
                        .required()
                        .alsoNamed("status"),
                Column.text("source", "reward.column.source").required().upTo(Reward.SOURCE_MAX_LENGTH));
    }

    @Override
    @RolesAllowed(Roles.BOARD)
    public ImportPass<RewardLine> open(TableScope scope) {
        var province = scope.provinceId();
        if (province != null) {
            currentUser.requireBoardOf(province);
        }
        return new RewardPass(scope, rewards, names, currentUser.require());
    }

    @Override
    @RolesAllowed(Roles.BOARD)
    public void write(TableScope scope, RowSink rows) {
        var codes = names.blocCodes(scope.provinceId());
        queries.rewards(RewardFilter.ofYear(scope.year(), scope.provinceId()))
                .forEach(reward -> rows.row(
                        reward.province(),
                        reward.blocId() == null ? "" : codes.getOrDefault(reward.blocId(), ""),
                        reward.year(),
                        reward.unitName(),
                        reward.awardCode(),
                        reward.state(),
                        reward.source()));
    }
}
