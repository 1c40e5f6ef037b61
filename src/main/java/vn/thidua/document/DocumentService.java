package vn.thidua.document;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Person;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** Takes files in and gives them out again. PDF, PNG, JPEG, DOCX and XLSX, checked by name and content. */
@Service
public class DocumentService {

    private static final int LONGEST_NAME = 250;

    private final StoredFileRepository files;
    private final FileVault vault;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ObjectProvider<FileAudience> audiences;

    DocumentService(
            StoredFileRepository files,
            FileVault vault,
            CurrentUser currentUser,
            Clock clock,
            ObjectProvider<FileAudience> audiences) {
        this.files = files;
        this.vault = vault;
        this.currentUser = currentUser;
        this.clock = clock;
        this.audiences = audiences;
    }

    /**
     * Stores a file and returns its id. Breaks {@code document.tooLarge}, {@code document.empty} or
     * {@code document.type.*}. The bytes are received before a transaction begins, so a slow line holds no connection;
     * where the caller rolls back, the bytes stay behind without a record and do no harm.
     *
     * @param provinceId the province whose readers may read it, {@code null} for readers of all provinces only
     */
    @RolesAllowed({Roles.BOARD, Roles.UNIT, Roles.ADMIN})
    public long store(String fileName, InputStream content, @Nullable Long provinceId) {
        var person = currentUser.require();
        requireMayStore(person, provinceId);
        var name = cleaned(fileName);
        var arrived = vault.receive(content);
        try {
            var type = FileType.of(name, arrived.file());
            var kept = vault.keep(arrived);
            return files.save(new StoredFile(name, type, kept, provinceId, person.login(), clock.instant()))
                    .id();
        } finally {
            vault.discard(arrived);
        }
    }

    /** Opens a file for its uploader, a reader of its province or its {@link FileAudience}; refuses everybody else. */
    @PermitAll
    @Transactional(readOnly = true)
    public FileContent open(long fileId) {
        var person = currentUser.require();
        var file = files.findById(fileId)
                .filter(found -> isReadable(found, person))
                .orElseThrow(() -> new AccessDeniedException("No right to read file " + fileId));
        try {
            return new FileContent(file.fileName(), file.mediaType(), file.sizeBytes(), vault.open(file.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names and sizes of those files that the person may read. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<FileLine> describe(Collection<Long> fileIds) {
        var person = currentUser.require();
        return files.findByIdIn(fileIds).stream()
                .filter(file -> isReadable(file, person))
                .map(file -> new FileLine(file.id(), file.fileName(), file.sizeBytes()))
                .toList();
    }

    private boolean isReadable(StoredFile file, Person person) {
        return file.isReadableBy(person) || audiences.stream().anyMatch(audience -> audience.admits(file.id()));
    }

    /** Largest file that is taken, in bytes. */
    @PermitAll
    public long largestBytes() {
        return vault.largestBytes();
    }

    /** Extensions that are taken, without a dot. */
    @PermitAll
    public List<String> extensions() {
        return FileType.allExtensions();
    }

    /** A unit's province is not known here: what a unit officer hands in is checked by the module that asks for it. */
    private static void requireMayStore(Person person, @Nullable Long provinceId) {
        if (provinceId != null
                && !person.isBoardOf(provinceId)
                && !person.has(Roles.UNIT)
                && !person.has(Roles.ADMIN)) {
            throw new AccessDeniedException("No right to store for province " + provinceId);
        }
    }

    /** The last part of a path, without what systems forbid in names; the end with the extension stays. */
    private static String cleaned(String fileName) {
        var name = Names.clean(fileName.replaceAll("^.*[/\\\\]", "").replaceAll("[<>:\"|?*]", " "));
        if (name.isEmpty()) {
            throw new RuleViolation("shared.name.missing");
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
