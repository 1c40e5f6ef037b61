package vn.thidua.document.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Tinos, a free font as wide as Times New Roman letter by letter and with all Vietnamese letters. PDF embeds it; DOCX
 * names Times New Roman, which every office computer has, and uses Tinos only to measure how long a rule must be.
 */
final class PaperFonts {

    /** The faces in the order regular, italic, bold, bold italic. */
    enum Face {
        REGULAR("Tinos-Regular.ttf"),
        ITALIC("Tinos-Italic.ttf"),
        BOLD("Tinos-Bold.ttf"),
        BOLD_ITALIC("Tinos-BoldItalic.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }

        InputStream open() {
            return Objects.requireNonNull(PaperFonts.class.getResourceAsStream("/fonts/tinos/" + file), file);
        }
    }

    private static final double MM_PER_POINT = 25.4 / 72;

    private PaperFonts() {}

    /** How wide the words are in bold on one line, in mm. */
    static double widthOfBold(String text, double points) {
        try {
            var font = Bold.FONT;
            var cmap = font.getUnicodeCmapLookup();
            long units = 0;
            for (int letter :
                    Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
                units += font.getAdvanceWidth(cmap.getGlyphId(letter));
            }
            return units * points * MM_PER_POINT / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read when it is first needed. */
    private static final class Bold {
        static final TrueTypeFont FONT = read();

        private static TrueTypeFont read() {
            try (var in = Face.BOLD.open()) {
                return new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
