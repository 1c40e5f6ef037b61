package vn.thidua.dashboard.ui;

import java.util.Optional;
import java.util.stream.Stream;

/** What the rows page lists. */
enum RowsOf {
    BLOCS("khoi"),
    UNITS("don-vi"),
    CHANGES("bien-dong"),
    RESULTS("ket-qua"),
    PLEDGES("giao-uoc"),
    REPORTS("bao-cao"),
    SCORINGS("cham-diem"),
    TARGETS("chi-tieu"),
    BEHIND("cham-tien-do"),
    LATE("bao-cao-tre"),
    GAPS("thieu-so-lieu"),
    AWARDS("lan-khen-gan-nhat"),
    FLAGS("luan-phien-co");

    private final String word;

    RowsOf(String word) {
        this.word = word;
    }

    /** Word in the address. */
    String word() {
        return word;
    }

    static Optional<RowsOf> of(String word) {
        return Stream.of(values()).filter(what -> what.word.equals(word)).findFirst();
    }
}
