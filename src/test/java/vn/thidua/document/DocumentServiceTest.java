package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.unit.DataSize;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Grant;
import vn.thidua.identity.Person;
import vn.thidua.identity.SignedIn;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

@DatabaseTest
class DocumentServiceTest {

    private static final byte[] PDF = "%PDF-1.7 quyết định".getBytes(StandardCharsets.UTF_8);

    @Autowired
    DocumentService guarded;

    @Autowired
    StoredFileRepository files;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    Clock clock;

    @Autowired
    Database database;

    @TempDir
    Path folder;

    private DocumentService service;

    @BeforeEach
    void aSmallVault() {
        database.clean();
        service = new DocumentService(
                files,
                new FileVault(folder, DataSize.ofKilobytes(1)),
                currentUser,
                clock,
                new StaticListableBeanFactory().getBeanProvider(FileAudience.class));
        SignedIn.asBoard();
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @Test
    void whatWasStoredComesBackUnderItsCleanName() throws IOException {
        long id = service.store("C:\\tài liệu\\QĐ <12>.pdf", content(PDF), 1L);

        var file = service.open(id);

        assertThat(file.fileName()).isEqualTo("QĐ 12 .pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.size()).isEqualTo(PDF.length);
        try (var bytes = file.content()) {
            assertThat(bytes.readAllBytes()).isEqualTo(PDF);
        }
    }

    @Test
    void theSameContentLiesThereOnceAndUnderNoNameFromOutside() throws IOException {
        service.store("../../etc/passwd.pdf", content(PDF), 1L);
        service.store("khác.pdf", content(PDF), 1L);

        try (var tree = Files.walk(folder)) {
            assertThat(tree.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .singleElement()
                    .asString()
                    .matches("[0-9a-f]{64}");
        }
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() throws IOException {
        assertThatThrownBy(() -> service.store("a.pdf", content(new byte[2000]), 1L))
                .hasMessage("document.tooLarge");
        assertThatThrownBy(() -> service.store("a.pdf", content(new byte[0]), 1L))
                .hasMessage("document.empty");
        assertThatThrownBy(() -> service.store("a.html", content(PDF), 1L)).hasMessage("document.type.unknown");

        try (var tree = Files.walk(folder)) {
            assertThat(tree.filter(Files::isRegularFile)).isEmpty();
        }
        assertThat(database.sql()
                        .sql("select count(*) from stored_file")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void readersOfTheProvinceAndTheUploaderReadAndNobodyElse() throws IOException {
        SignedIn.asOfficerOf(7);
        long id = service.store("a.pdf", content(PDF), 1L);
        service.open(id).content().close();

        SignedIn.asBoardOf(1);
        service.open(id).content().close();

        SignedIn.asBoardOf(2);
        assertThatThrownBy(() -> service.open(id)).isInstanceOf(AccessDeniedException.class);
        assertThat(service.describe(List.of(id))).isEmpty();
        SignedIn.as(new Person(88, "donvi2", "Đơn vị khác", Set.of(Grant.forUnit(8))));
        assertThatThrownBy(() -> service.open(id)).isInstanceOf(AccessDeniedException.class);
        SignedIn.asAdministrator();
        assertThatThrownBy(() -> service.open(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyStoresForAForeignProvinceAndLeadershipNotAtAll() {
        SignedIn.asBoardOf(2);
        assertThatThrownBy(() -> service.store("a.pdf", content(PDF), 1L)).isInstanceOf(AccessDeniedException.class);

        SignedIn.asLeadership();
        assertThatThrownBy(() -> guarded.store("a.pdf", content(PDF), null)).isInstanceOf(AccessDeniedException.class);
    }

    private static InputStream content(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
