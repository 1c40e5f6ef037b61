package vn.thidua.bloc;

/**
 * What a form or an import says of a bloc in one year.
 *
 * @param code lasting code inside the province, such as "soc-trang-khoi-2"
 * @param source where the fact was read, "" where it was entered by hand
 */
public record BlocDraft(String code, String name, BlocKind kind, BlocFamily family, BlocLevel level, String source) {

    public BlocDraft(String code, String name, BlocKind kind, BlocFamily family) {
        this(code, name, kind, family, BlocLevel.TINH, "");
    }
}
