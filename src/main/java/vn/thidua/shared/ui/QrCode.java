package vn.thidua.shared.ui;

import com.vaadin.flow.component.html.Div;
import io.nayuki.qrcodegen.QrCode.Ecc;

/** A QR code as a drawing that is sharp at every size; dark on white in every scheme, because cameras want that. */
public class QrCode extends Div {

    /** Modules of white around the code that readers need. */
    private static final int BORDER = 4;

    /**
     * @param text what the code says, such as an address
     * @param label what it is for, told to those who listen
     */
    public QrCode(String text, String label) {
        addClassName("qr");
        getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        // as it is: the parser of Html would write viewBox in small letters
        getElement().setProperty("innerHTML", svg(text));
    }

    /** The drawing alone, as an SVG element. */
    public static String svg(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(',')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        var side = code.size + 2 * BORDER;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\" aria-hidden=\"true\"><rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/><path d=\"%s\" fill=\"#000\"/></svg>"
                .formatted(side, side, path);
    }
}
