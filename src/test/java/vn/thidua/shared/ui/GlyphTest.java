package vn.thidua.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GlyphTest {

    @Test
    void everyIconIsDrawnInTheSprite() throws IOException {
        var sprite = Files.readString(Path.of("frontend/styles/icons/icons.svg"));
        assertThat(Glyph.values())
                .allSatisfy(glyph -> assertThat(sprite).contains("<symbol id=\"" + glyph.symbol() + "\""));
    }

    @Test
    void anUnknownNameBecomesACircle() {
        assertThat(Glyph.of("vaadin:nothing")).isEqualTo(Glyph.CIRCLE);
        assertThat(Glyph.of("building-2")).isEqualTo(Glyph.BUILDING_2);
    }
}
