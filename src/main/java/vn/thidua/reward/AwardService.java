package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Grant;
import vn.thidua.identity.Roles;

/** The catalogue of awards. It holds for all provinces, so only an officer of all provinces changes it. */
@Service
@RolesAllowed(Roles.BOARD)
public class AwardService {

    private final AwardRepository awards;
    private final CurrentUser currentUser;

    AwardService(AwardRepository awards, CurrentUser currentUser) {
        this.awards = awards;
        this.currentUser = currentUser;
    }

    /**
     * Adds an edition of an award, or describes the edition of that code and day anew. The editions of a code follow
     * one another without a gap: each ends on the day before the next one begins.
     */
    @Transactional
    public void save(AwardDraft draft) {
        requireOfficerOfAllProvinces();
        var editions = new java.util.ArrayList<>(awards.findByCodeOrderByValidFrom(draft.code()));
        var known = editions.stream()
                .filter(edition -> edition.validFrom().equals(draft.validFrom()))
                .findFirst();
        if (known.isPresent()) {
            known.get().describe(draft);
            return;
        }
        editions.add(awards.save(new Award(draft)));
        editions.sort(java.util.Comparator.comparing(Award::validFrom));
        for (int i = 1; i < editions.size(); i++) {
            editions.get(i - 1).followedBy(editions.get(i).validFrom());
        }
    }

    /** Refuses whoever may not change the catalogue. */
    void requireOfficerOfAllProvinces() {
        if (!currentUser.require().grants().contains(Grant.everywhere(Roles.BOARD))) {
            throw new AccessDeniedException("The catalogue of awards belongs to all provinces");
        }
    }
}
