package vn.thidua.shared.sheet;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Be Vietnam Pro, the font of the screens, as a file that pictures and PDF embed: no font of the machine is needed. */
final class SheetFonts {

    /** The two weights that are used. */
    enum Weight {
        REGULAR("BeVietnamPro-Regular.ttf"),
        SEMIBOLD("BeVietnamPro-SemiBold.ttf");

        private final String file;

        Weight(String file) {
            this.file = file;
        }

        InputStream open() {
            return Objects.requireNonNull(SheetFonts.class.getResourceAsStream("/fonts/be-vietnam-pro/" + file), file);
        }
    }

    private static final Font REGULAR = read(Weight.REGULAR);
    private static final Font SEMIBOLD = read(Weight.SEMIBOLD);

    private SheetFonts() {}

    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    static Font semibold(float size) {
        return SEMIBOLD.deriveFont(size);
    }

    private static Font read(Weight weight) {
        try (var in = weight.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
