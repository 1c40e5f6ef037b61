package vn.thidua.pledge;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.Person;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** That a unit confirmed its targets, with the titles it aims at. */
@Entity
class PledgeRegistration {

    static final int NOTE_MAX_LENGTH = 1000;
    static final int MOST_TITLES = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long pledgeId;
    private long unitId;
    private String note = "";
    private long accountId;
    private String registeredBy = "";
    private Instant registeredAt = Instant.EPOCH;
    private boolean generated;

    @ElementCollection
    @CollectionTable(name = "aimed_title", joinColumns = @JoinColumn(name = "registration_id"))
    @OrderColumn(name = "position")
    private List<Aim> titles = new ArrayList<>();

    @Version
    private int version;

    /** A row of the list of titles. */
    @Embeddable
    static class Aim {
        private @Nullable String code;
        private String title = "";

        protected Aim() {}

        Aim(AimedTitle aimed) {
            code = aimed.code();
            title = Names.required(aimed.title());
        }
    }

    protected PledgeRegistration() {}

    PledgeRegistration(long pledgeId, long unitId) {
        this.pledgeId = pledgeId;
        this.unitId = unitId;
    }

    void register(RegistrationDraft draft, Person by, Instant at) {
        var words = Names.clean(draft.note());
        if (words.length() > NOTE_MAX_LENGTH) {
            throw new RuleViolation("pledge.note.tooLong", words.length(), NOTE_MAX_LENGTH);
        }
        if (draft.titles().size() > MOST_TITLES) {
            throw new RuleViolation("pledge.titles.tooMany", draft.titles().size(), MOST_TITLES);
        }
        note = words;
        titles.clear();
        draft.titles().forEach(title -> titles.add(new Aim(title)));
        accountId = by.accountId();
        registeredBy = by.displayName();
        registeredAt = at;
    }

    void generate() {
        generated = true;
    }
}
