package vn.thidua.bloc;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;

/** A bloc inside one composition: its name, kind and family that year, and its place on the board. */
@Entity
class BlocYear {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long compositionId;
    private long blocId;
    private String name = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private BlocKind kind = BlocKind.KHOI;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private BlocFamily family = BlocFamily.THAM_MUU_TONG_HOP;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private BlocLevel level = BlocLevel.TINH;

    private int position;
    private String source = "";

    @Version
    private int version;

    protected BlocYear() {}

    BlocYear(long compositionId, Bloc bloc, BlocDraft draft, int position) {
        this.compositionId = compositionId;
        this.blocId = bloc.id();
        this.level = bloc.level();
        this.position = position;
        describe(draft);
    }

    void describe(BlocDraft draft) {
        name = Names.required(draft.name());
        kind = draft.kind();
        family = draft.family();
        source = draft.source();
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long compositionId() {
        return compositionId;
    }

    String name() {
        return name;
    }

    BlocLevel level() {
        return level;
    }

    int position() {
        return position;
    }
}
