package vn.thidua.dashboard.ui;

import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.bloc.BlocSizes;
import vn.thidua.dashboard.BlocLine;

/** Blocs that need a look. */
enum BlocPick {
    WITHOUT_HEAD("chua-co-truong"),
    SMALL("it-don-vi"),
    LARGE("nhieu-don-vi");

    private final String word;

    BlocPick(String word) {
        this.word = word;
    }

    /** Word in the address. */
    String word() {
        return word;
    }

    boolean takes(BlocLine bloc, BlocSizes guide) {
        return switch (this) {
            case WITHOUT_HEAD -> !bloc.hasHead();
            case SMALL -> guide.isSmall(bloc.size());
            case LARGE -> guide.isLarge(bloc.size());
        };
    }

    static Optional<BlocPick> of(String word) {
        return Stream.of(values()).filter(pick -> pick.word.equals(word)).findFirst();
    }
}
