package vn.thidua.reward;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;

/** The rotating flag of a bloc (cờ luân lưu): an object passed from unit to unit, not an award. */
@Entity
class RotatingFlag {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long provinceId;
    private long blocId;
    private String name = "";
    private @Nullable Short madeIn;
    private String note = "";

    @Version
    private int version;

    protected RotatingFlag() {}

    RotatingFlag(long provinceId, long blocId, String name, @Nullable Integer madeIn, String note) {
        this.provinceId = provinceId;
        this.blocId = blocId;
        this.name = Names.required(name);
        this.madeIn = madeIn == null ? null : Reward.checkedYear(madeIn);
        this.note = Names.clean(note);
    }

    long provinceId() {
        return provinceId;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }
}
