package vn.thidua.bloc;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** A group inside a bloc with its own comparison, such as "có đánh giá công vụ" (glossary 9). */
@Entity
class BlocGroup {

    static final int NAME_MAX_LENGTH = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long blocYearId;
    private String name = "";
    private int position;

    protected BlocGroup() {}

    BlocGroup(long blocYearId, String name, int position) {
        this.blocYearId = blocYearId;
        this.position = position;
        rename(name);
    }

    void rename(String newName) {
        var clean = Names.required(newName);
        if (clean.length() > NAME_MAX_LENGTH) {
            throw new RuleViolation("shared.name.tooLong", clean.length(), NAME_MAX_LENGTH);
        }
        name = clean;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long blocYearId() {
        return blocYearId;
    }

    String name() {
        return name;
    }
}
