package vn.thidua.reward;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;

/** An emulation movement (Law 06/2022/QH15, articles 16 and 17), counted in form 0601. */
@Entity
class Movement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long provinceId;
    private String name = "";
    private String launchedBy = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AwardLevel level = AwardLevel.TINH;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MovementScope scope = MovementScope.TINH;

    private boolean thematic;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MovementDuration duration = MovementDuration.MOT;

    private LocalDate launchedOn = LocalDate.EPOCH;
    private @Nullable Long blocId;
    private String source = "";

    @Version
    private int version;

    protected Movement() {}

    Movement(MovementRow row) {
        provinceId = row.provinceId();
        describe(row);
    }

    /** Takes over everything but the province. */
    void describe(MovementRow row) {
        name = Names.required(row.name());
        launchedBy = Names.required(row.launchedBy());
        level = row.level();
        scope = row.scope();
        thematic = row.thematic();
        duration = row.duration();
        launchedOn = row.launchedOn();
        blocId = row.blocId();
        source = Names.clean(row.source());
    }

    long provinceId() {
        return provinceId;
    }

    String name() {
        return name;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }
}
