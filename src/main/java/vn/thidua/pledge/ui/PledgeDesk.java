package vn.thidua.pledge.ui;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocRights;
import vn.thidua.document.DocumentService;
import vn.thidua.pledge.AimedTitle;
import vn.thidua.pledge.AimedTitles;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.pledge.PledgeService;
import vn.thidua.pledge.RegistrationService;
import vn.thidua.pledge.SigningService;

/** What the parts of the pledge page ask and command. */
@Component
class PledgeDesk {

    private final PledgeQueries queries;
    private final PledgeService pledges;
    private final RegistrationService registrations;
    private final SigningService signing;
    private final DocumentService documents;
    private final BlocRights rights;
    private final ObjectProvider<AimedTitles> catalogues;
    private final Clock clock;

    PledgeDesk(
            PledgeQueries queries,
            PledgeService pledges,
            RegistrationService registrations,
            SigningService signing,
            DocumentService documents,
            BlocRights rights,
            ObjectProvider<AimedTitles> catalogues,
            Clock clock) {
        this.queries = queries;
        this.pledges = pledges;
        this.registrations = registrations;
        this.signing = signing;
        this.documents = documents;
        this.rights = rights;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    PledgeQueries queries() {
        return queries;
    }

    PledgeService pledges() {
        return pledges;
    }

    RegistrationService registrations() {
        return registrations;
    }

    SigningService signing() {
        return signing;
    }

    DocumentService documents() {
        return documents;
    }

    BlocRights rights() {
        return rights;
    }

    Clock clock() {
        return clock;
    }

    /** Titles a unit can choose from; none where no module offers a catalogue. */
    List<AimedTitle> titles(int year) {
        return catalogues.stream()
                .flatMap(catalogue -> Stream.of(catalogue.ofYear(year)))
                .flatMap(List::stream)
                .toList();
    }
}
