package vn.thidua.pledge;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.shared.RuleViolation;

/** Finds the pledge of a bloc that was already entered by right, and tells others that it changed. */
@Component
class PledgeGate {

    private final PledgeRepository pledges;
    private final ApplicationEventPublisher events;

    PledgeGate(PledgeRepository pledges, ApplicationEventPublisher events) {
        this.pledges = pledges;
        this.events = events;
    }

    Optional<Pledge> find(BlocOfYear bloc) {
        return pledges.findByBlocIdAndYearId(bloc.blocId(), bloc.yearId());
    }

    /** The pledge; breaks {@code pledge.none} where nobody began it. */
    Pledge require(BlocOfYear bloc) {
        return find(bloc).orElseThrow(() -> none(bloc));
    }

    /** As {@link #require}, with the row locked until the transaction ends. */
    Pledge requireLocked(BlocOfYear bloc) {
        return pledges.findLocked(bloc.blocId(), bloc.yearId()).orElseThrow(() -> none(bloc));
    }

    private static RuleViolation none(BlocOfYear bloc) {
        return new RuleViolation("pledge.none", bloc.name(), String.valueOf(bloc.year()));
    }

    void changed(Pledge pledge) {
        events.publishEvent(new PledgeChanged(pledge.id()));
    }
}
