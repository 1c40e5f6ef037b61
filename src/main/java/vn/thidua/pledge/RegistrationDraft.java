package vn.thidua.pledge;

import java.util.List;

/** What a unit registers beside its targets: the titles it aims at, and a note to the head. */
public record RegistrationDraft(List<AimedTitle> titles, String note) {

    public RegistrationDraft {
        titles = List.copyOf(titles);
    }
}
