package vn.thidua.document.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * An official paper, told in its parts and without any layout; {@link DocxPaper} and {@link PdfPaper} lay it out as
 * Annex I of Decree 30/2020/NĐ-CP says. Papers are Vietnamese whatever language the screen speaks.
 *
 * @param letterhead who issues it, number, place and date
 * @param kind name of the kind in capitals, such as "BÁO CÁO"; "" for an official letter
 * @param subject what it is about (trích yếu)
 * @param addressees after "Kính gửi"; none for most papers
 * @param grounds the legal grounds without "Căn cứ" being added and without punctuation at the end
 * @param body in order
 * @param signatures one stands at the right; of two the second stands at the right; more in rows of two
 * @param recipients after "Nơi nhận", without hyphens and punctuation
 * @param annexes each begins on a page of its own and counts its own pages
 */
public record Paper(
        Letterhead letterhead,
        String kind,
        String subject,
        List<String> addressees,
        List<String> grounds,
        List<Part> body,
        List<Signature> signatures,
        List<String> recipients,
        List<Annex> annexes) {

    /** What ends the text of a paper. */
    static final String END = "./.";

    public Paper {
        addressees = List.copyOf(addressees);
        grounds = List.copyOf(grounds);
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        recipients = List.copyOf(recipients);
        annexes = List.copyOf(annexes);
    }

    /** A paper of that kind without anything below its title yet. */
    public static Paper of(Letterhead letterhead, String kind, String subject) {
        return new Paper(letterhead, kind, subject, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public Paper to(List<String> names) {
        return new Paper(letterhead, kind, subject, names, grounds, body, signatures, recipients, annexes);
    }

    public Paper on(List<String> legalGrounds) {
        return new Paper(letterhead, kind, subject, addressees, legalGrounds, body, signatures, recipients, annexes);
    }

    public Paper saying(List<Part> parts) {
        return new Paper(letterhead, kind, subject, addressees, grounds, parts, signatures, recipients, annexes);
    }

    public Paper signedBy(Signature... signers) {
        return new Paper(letterhead, kind, subject, addressees, grounds, body, List.of(signers), recipients, annexes);
    }

    public Paper sentTo(List<String> receivers) {
        return new Paper(letterhead, kind, subject, addressees, grounds, body, signatures, receivers, annexes);
    }

    public Paper with(Annex annex) {
        var all = new ArrayList<>(annexes);
        all.add(annex);
        return new Paper(letterhead, kind, subject, addressees, grounds, body, signatures, recipients, all);
    }

    /** The body with "./." behind its last words, or below a table that comes last. */
    List<Part> endedBody() {
        if (body.isEmpty()) {
            return body;
        }
        var ended = new ArrayList<>(body);
        switch (ended.removeLast()) {
            case Part.Text(String text) -> ended.add(new Part.Text(ended(text)));
            case Part.Item(String text) -> ended.add(new Part.Item(ended(text)));
            case Part other -> {
                ended.add(other);
                ended.add(new Part.Text(END));
            }
        }
        return ended;
    }

    private static String ended(String text) {
        var words = text.strip();
        return words.endsWith(END) ? words : words.replaceAll("[.;]+$", "") + END;
    }
}
