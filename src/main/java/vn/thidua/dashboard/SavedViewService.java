package vn.thidua.dashboard;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/** The views of the dashboard that people keep for themselves. It changes nothing that others see. */
@Service
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD})
public class SavedViewService {

    /** Most views of one person. */
    static final int MOST = 50;

    private final SavedViewRepository views;
    private final CurrentUser currentUser;
    private final Clock clock;

    SavedViewService(SavedViewRepository views, CurrentUser currentUser, Clock clock) {
        this.views = views;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Keeps the address under the name; a name that is kept already leads there from now on. Breaks
     * {@code shared.name.…}, {@code dashboard.view.address} where it leads out of the program and
     * {@code dashboard.view.tooMany}.
     */
    @Transactional
    public long save(String name, String address) {
        var owner = currentUser.require().accountId();
        var known = views.findByAccountIdAndName(owner, SavedView.checkedName(name));
        if (known.isPresent()) {
            known.get().leadTo(address, clock.instant());
            return known.get().id();
        }
        if (views.countByAccountId(owner) >= MOST) {
            throw new RuleViolation("dashboard.view.tooMany", MOST);
        }
        return views.save(new SavedView(owner, name, address, clock.instant())).id();
    }

    /** Breaks {@code dashboard.view.known} where another own view has the name. */
    @Transactional
    public void rename(long viewId, String name) {
        var view = mine(viewId);
        views.findByAccountIdAndName(view.accountId(), SavedView.checkedName(name))
                .filter(other -> other.id() != viewId)
                .ifPresent(other -> {
                    throw new RuleViolation("dashboard.view.known", SavedView.checkedName(name));
                });
        view.rename(name);
    }

    @Transactional
    public void delete(long viewId) {
        views.delete(mine(viewId));
    }

    private SavedView mine(long viewId) {
        var view = views.findById(viewId).orElseThrow(() -> new RuleViolation("dashboard.view.gone"));
        if (view.accountId() != currentUser.require().accountId()) {
            throw new AccessDeniedException("View " + viewId + " belongs to somebody else");
        }
        return view;
    }
}
