package vn.thidua.document;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.Person;

/** The record of a file. It never changes: another content is another file. */
@Entity
class StoredFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String fileName = "";
    private String mediaType = "";
    private long sizeBytes;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256 = "";

    private @Nullable Long provinceId;
    private String storedBy = "";
    private Instant storedAt = Instant.EPOCH;

    protected StoredFile() {}

    StoredFile(
            String fileName,
            FileType type,
            FileVault.Kept kept,
            @Nullable Long provinceId,
            String storedBy,
            Instant storedAt) {
        this.fileName = fileName;
        this.mediaType = type.mediaType();
        this.sizeBytes = kept.size();
        this.sha256 = kept.sha256();
        this.provinceId = provinceId;
        this.storedBy = storedBy;
        this.storedAt = storedAt;
    }

    /** Readers of the province, of all provinces where it belongs to none, and whoever handed it in. */
    boolean isReadableBy(Person person) {
        boolean reader = provinceId == null ? person.readsAllProvinces() : person.readsProvince(provinceId);
        return reader || storedBy.equals(person.login());
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    long sizeBytes() {
        return sizeBytes;
    }

    String sha256() {
        return sha256;
    }
}
