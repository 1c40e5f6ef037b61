package vn.thidua.bloc;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Person;
import vn.thidua.shared.RuleViolation;

/** Lets a command into a composition: it exists, the person is of the board there, and it may change now. */
@Component
class CompositionGate {

    private final CompositionRepository compositions;
    private final EmulationYearRepository years;
    private final AmendmentRepository amendments;
    private final CurrentUser currentUser;

    CompositionGate(
            CompositionRepository compositions,
            EmulationYearRepository years,
            AmendmentRepository amendments,
            CurrentUser currentUser) {
        this.compositions = compositions;
        this.years = years;
        this.amendments = amendments;
        this.currentUser = currentUser;
    }

    /** An opened composition with its year, the amendment it is changed under, and the person who does it. */
    record Opened(
            Composition composition,
            EmulationYear year,
            @Nullable CompositionAmendment amendment,
            Person person) {

        @Nullable
        Long amendmentId() {
            return amendment == null ? null : amendment.id();
        }
    }

    /** For changes inside the composition: shared lock until the transaction ends. */
    Opened forChange(long compositionId, @Nullable Long amendmentId) {
        var opened = open(compositions.findShared(compositionId), amendmentId);
        opened.composition().requireChangeable(amendmentId);
        return opened;
    }

    /** For changes of the composition's own state: exclusive lock until the transaction ends. */
    Opened forState(long compositionId) {
        return open(compositions.findExclusive(compositionId), null);
    }

    private Opened open(Optional<Composition> found, @Nullable Long amendmentId) {
        var composition = found.orElseThrow(() -> new RuleViolation("bloc.composition.unknown"));
        var year =
                years.findById(composition.yearId()).orElseThrow(() -> new RuleViolation("bloc.composition.unknown"));
        var person = currentUser.requireBoardOf(year.provinceId());
        year.requireOpen();
        return new Opened(composition, year, amendment(composition, amendmentId), person);
    }

    private @Nullable CompositionAmendment amendment(Composition composition, @Nullable Long amendmentId) {
        if (amendmentId == null) {
            return null;
        }
        return amendments
                .findById(amendmentId)
                .filter(amendment -> amendment.compositionId() == composition.id())
                .orElseThrow(() -> new RuleViolation("bloc.amendment.unknown"));
    }
}
