package vn.thidua.shared.sheet;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;

/** A page as one picture: title, lines, and every part below the other, twice as fine as a screen where it stays small. */
final class PngPicture {

    static final int WIDTH = 1200;
    private static final int MARGIN = 40;
    private static final int GAP = 28;
    /** Most pixels of a picture, so that a long page costs no more memory than a short one. */
    private static final double MOST_PIXELS = 12_000_000;

    private static final double FINEST = 2;

    private final Sheet sheet;
    private final Locale language;

    PngPicture(Sheet sheet, Locale language) {
        this.sheet = sheet;
        this.language = language;
    }

    void write(OutputStream out) {
        var height = drawn(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), 1);
        var scale = Math.min(FINEST, Math.sqrt(MOST_PIXELS / (WIDTH * height)));
        var picture = new BufferedImage(
                (int) Math.ceil(WIDTH * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        drawn(picture, scale);
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws and tells how high everything is; into a picture too small it only measures. */
    private double drawn(BufferedImage picture, double scale) {
        var on = picture.createGraphics();
        try {
            prepare(on, picture, scale);
            var pen = new Pen(on, MARGIN, WIDTH - 2 * MARGIN);
            pen.text(sheet.title(), SheetFonts.semibold(24f), SheetColours.TEXT);
            sheet.lines().forEach(line -> pen.text(line, SheetFonts.regular(13f), SheetColours.MUTED));
            for (var part : sheet.parts()) {
                pen.down(GAP);
                pen.text(part.title(), SheetFonts.semibold(16f), SheetColours.TEXT);
                if (part instanceof SheetFigure figure && figure.isDrawn()) {
                    var chart = new ChartPicture(figure, language);
                    var area = new Rectangle2D.Double(MARGIN, pen.at(), WIDTH - 2 * MARGIN, chart.height());
                    if (picture.getWidth() > 1) {
                        chart.draw(on, area);
                    }
                    pen.down(chart.height());
                } else if (part instanceof SheetTable table) {
                    new PngTable(table, language).draw(pen);
                }
                pen.text(part.sentence(), SheetFonts.regular(13f), SheetColours.MUTED);
            }
            return pen.at() + MARGIN;
        } finally {
            on.dispose();
        }
    }

    private static void prepare(Graphics2D on, BufferedImage picture, double scale) {
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        on.scale(scale, scale);
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** Writes lines from the top down. */
    static final class Pen {

        private static final double LINE = 1.45;

        private final Graphics2D on;
        private final double left;
        private final double width;
        private double at = MARGIN;

        Pen(Graphics2D on, double left, double width) {
            this.on = on;
            this.left = left;
            this.width = width;
        }

        double at() {
            return at;
        }

        double left() {
            return left;
        }

        double width() {
            return width;
        }

        void down(double by) {
            at += by;
        }

        double widthOf(String text, Font font) {
            return on.getFontMetrics(font).getStringBounds(text, on).getWidth();
        }

        /** A paragraph, broken where the line is full. */
        void text(String text, Font font, Color colour) {
            if (text.isEmpty()) {
                return;
            }
            var line = new StringBuilder();
            for (var word : text.split("\\s+")) {
                if (!line.isEmpty() && widthOf(line + " " + word, font) > width) {
                    line(line.toString(), font, colour);
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            line(line.toString(), font, colour);
        }

        private void line(String text, Font font, Color colour) {
            at += font.getSize2D() * LINE;
            put(text, left, font, colour);
        }

        /** One word on the line that was begun. */
        void put(String text, double x, Font font, Color colour) {
            on.setFont(font);
            on.setColor(colour);
            on.drawString(text, (float) x, (float) (at - font.getSize2D() * 0.35));
        }

        void rule() {
            on.setColor(SheetColours.HAIRLINE);
            on.fill(new Rectangle2D.Double(left, at, width, 0.7));
        }
    }
}
