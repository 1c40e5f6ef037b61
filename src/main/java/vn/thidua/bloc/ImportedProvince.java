package vn.thidua.bloc;

import org.jspecify.annotations.Nullable;

/** A province that a file speaks of; without an id as long as it is not there. */
final class ImportedProvince {

    private final String name;
    private @Nullable Long id;

    ImportedProvince(String name, @Nullable Long id) {
        this.name = name;
        this.id = id;
    }

    String name() {
        return name;
    }

    @Nullable
    Long id() {
        return id;
    }

    void begun(long newId) {
        id = newId;
    }
}
