package vn.thidua.document.paper;

import java.util.ArrayList;
import java.util.List;

/** Lines of a paper with the punctuation that the decree gives them. */
final class PaperLines {

    private PaperLines() {}

    /** Each ground ends with a semicolon, the last one with a full stop. */
    static String ground(Paper paper, String ground) {
        boolean last = ground.equals(paper.grounds().getLast());
        return ground.strip().replaceAll("[.;]+$", "") + (last ? "." : ";");
    }

    /** "Kính gửi: …" for one, a list below it for several. */
    static List<String> addressees(Paper paper) {
        var names = paper.addressees();
        if (names.size() <= 1) {
            return names.stream().map(name -> PaperWords.ADDRESSEES + name).toList();
        }
        var lines = new ArrayList<String>();
        lines.add(PaperWords.ADDRESSEES.strip());
        for (int i = 0; i < names.size(); i++) {
            lines.add("- " + names.get(i) + (i == names.size() - 1 ? "." : ";"));
        }
        return lines;
    }

    /** "- Như trên;" and, as the last line, "- Lưu: VT." */
    static List<String> recipients(Paper paper) {
        var lines = new ArrayList<String>();
        var names = paper.recipients();
        for (int i = 0; i < names.size(); i++) {
            lines.add("- " + names.get(i) + (i == names.size() - 1 ? "." : ";"));
        }
        return lines;
    }

    /** "Phụ lục" alone, or with its roman number where there are several. */
    static String annexName(Paper paper, int index) {
        return (PaperWords.ANNEX + (paper.annexes().size() > 1 ? HeadingNumbers.roman(index + 1) : "")).strip();
    }

    /** The subject of an official letter, below the number; "" for papers that carry the name of their kind. */
    static String letterSubject(Paper paper) {
        return paper.kind().isEmpty() && !paper.subject().isEmpty() ? PaperWords.LETTER_SUBJECT + paper.subject() : "";
    }
}
