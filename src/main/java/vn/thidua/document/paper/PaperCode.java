package vn.thidua.document.paper;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A QR code as a picture for papers: black on white, every module a few dots wide so that no printer blurs it. */
final class PaperCode {

    /** Side of the printed code in millimetres. */
    static final int SIDE_MM = 28;

    private static final int DOTS = 4;
    private static final int BORDER = 4;
    private static final int WHITE = 0xFFFFFF;

    private PaperCode() {}

    static byte[] png(String content) {
        var code = QrCode.encodeText(content, QrCode.Ecc.MEDIUM);
        var side = (code.size + 2 * BORDER) * DOTS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (!code.getModule(x / DOTS - BORDER, y / DOTS - BORDER)) {
                    picture.setRGB(x, y, WHITE);
                }
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
