package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0};

    @TempDir
    Path folder;

    @Test
    void knowsTheKindsByNameAndContent() throws IOException {
        assertThat(FileType.of("QĐ 12.PDF", file("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(FileType.PDF);
        assertThat(FileType.of("ảnh.png", file(PNG))).isEqualTo(FileType.PNG);
        assertThat(FileType.of("ảnh.jpeg", file(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1})))
                .isEqualTo(FileType.JPEG);
        assertThat(FileType.of("tờ trình.docx", zip("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(FileType.DOCX);
        assertThat(FileType.of("bảng.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo(FileType.XLSX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.svg", "a.exe", "a.pdf.js", "a.docm", "a", ".pdf.", "a.zip"})
    void rejectsKindsThatAreNotTaken(String name) throws IOException {
        var content = file("%PDF-1.7".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> FileType.of(name, content)).hasMessage("document.type.unknown");
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, <html><script>", "a.png, %PDF-1.7", "a.xlsx, PK", "a.jpg, GIF89a", "a.docx, MZ"})
    void rejectsContentThatIsNotWhatTheNameSays(String name, String content) throws IOException {
        var file = file(content.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> FileType.of(name, file)).hasMessage("document.type.mismatch");
    }

    @Test
    void rejectsAnImageThatCallsItselfAWorkbookAndAnyOtherZip() throws IOException {
        var image = file(PNG);
        var archive = zip("virus.exe");
        var word = zip("[Content_Types].xml", "word/document.xml");

        assertThatThrownBy(() -> FileType.of("a.xlsx", image)).hasMessage("document.type.mismatch");
        assertThatThrownBy(() -> FileType.of("a.xlsx", archive)).hasMessage("document.type.mismatch");
        assertThatThrownBy(() -> FileType.of("a.xlsx", word)).hasMessage("document.type.mismatch");
    }

    @Test
    void rejectsMacros() throws IOException {
        var file = zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin");

        assertThatThrownBy(() -> FileType.of("a.xlsx", file)).hasMessage("document.type.macros");
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "f", ""), content);
    }

    private Path zip(String... parts) throws IOException {
        var file = Files.createTempFile(folder, "z", "");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write('x');
            }
        }
        return file;
    }
}
