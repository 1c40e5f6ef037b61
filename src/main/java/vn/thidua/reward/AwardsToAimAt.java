package vn.thidua.reward;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.pledge.AimedTitle;
import vn.thidua.pledge.AimedTitles;

/** Offers the titles and awards of the catalogue that a collective can be given to those who register for a pledge. */
@Component
class AwardsToAimAt implements AimedTitles {

    private final RewardQueries queries;

    AwardsToAimAt(RewardQueries queries) {
        this.queries = queries;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AimedTitle> ofYear(int year) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        return queries.catalogue().stream()
                .filter(award -> Recipient.parse(award.recipients()).contains(Recipient.COLLECTIVE))
                .filter(award -> !award.validFrom().isAfter(last))
                .filter(award -> award.validTo() == null || !award.validTo().isBefore(first))
                .map(award -> new AimedTitle(award.code(), award.nameVi()))
                .distinct()
                .toList();
    }
}
