package vn.thidua.reward.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.YearQueries;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Grant;
import vn.thidua.identity.Person;
import vn.thidua.identity.Roles;
import vn.thidua.reward.RegisterService;
import vn.thidua.reward.RewardQueries;
import vn.thidua.shared.Moments;
import vn.thidua.shared.ui.Scope;
import vn.thidua.unit.UnitQueries;

/** What the screens of rewards need to build a form: the catalogue, the units, and the province one works for. */
@Component
class RegisterTools {

    private final RegisterService service;
    private final RewardQueries catalogue;
    private final UnitQueries units;
    private final YearQueries years;
    private final CurrentUser currentUser;
    private final Clock clock;

    RegisterTools(
            RegisterService service,
            RewardQueries catalogue,
            UnitQueries units,
            YearQueries years,
            CurrentUser currentUser,
            Clock clock) {
        this.service = service;
        this.catalogue = catalogue;
        this.units = units;
        this.years = years;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    String moment(Instant moment) {
        return Moments.minute(moment, clock);
    }

    RegisterService service() {
        return service;
    }

    UnitQueries units() {
        return units;
    }

    Person person() {
        return currentUser.require();
    }

    RewardForm form(long provinceId, @Nullable Integer year) {
        return new RewardForm(provinceId, year, catalogue.catalogue(), units);
    }

    AwardField awardField() {
        return new AwardField(catalogue.catalogue());
    }

    /** The province one writes for: the chosen one, or the only one; {@code null} where it has to be chosen first. */
    @Nullable
    Long province(Scope scope) {
        var chosen = scope.provinceId();
        if (chosen != null) {
            return person().isBoardOf(chosen) ? chosen : null;
        }
        List<YearQueries.ProvinceName> all = years.provinces();
        return all.size() == 1 && person().isBoardOf(all.getFirst().id())
                ? all.getFirst().id()
                : null;
    }

    /** The province one reads: the chosen one, or the only one. */
    @Nullable
    Long readProvince(Scope scope) {
        if (scope.provinceId() != null) {
            return scope.provinceId();
        }
        List<YearQueries.ProvinceName> all = years.provinces();
        return all.size() == 1 ? all.getFirst().id() : null;
    }

    /** Whether the person may change what holds in every province: the catalogue and its rules. */
    boolean mayChangeCatalogue() {
        return person().grants().contains(Grant.everywhere(Roles.BOARD));
    }

    /** Whether the person is of the board anywhere. */
    boolean isBoard() {
        return person().has(Roles.BOARD);
    }
}
