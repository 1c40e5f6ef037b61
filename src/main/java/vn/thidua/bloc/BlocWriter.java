package vn.thidua.bloc;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what an import of blocs found to be new or changed, inside its transaction. */
@Component
class BlocWriter {

    private final ImportDraft draft;
    private final BlocRepository lasting;
    private final BlocYearRepository blocs;
    private final BlocGroupRepository groups;

    BlocWriter(ImportDraft draft, BlocRepository lasting, BlocYearRepository blocs, BlocGroupRepository groups) {
        this.draft = draft;
        this.lasting = lasting;
        this.blocs = blocs;
        this.groups = groups;
    }

    /** @param now the bloc as it is stored, {@code null} for a new one */
    void write(BlocLine line, BlocPass.@Nullable Stored now) {
        draft.open(line.year());
        var bloc = now == null ? begin(line) : describe(line, now);
        if (line.cells().has(BlocTable.GROUPS)) {
            arrangeGroups(bloc, line);
        }
        line.year().count(now == null);
    }

    void finish(ImportedYear year) {
        draft.finish(year, "bloc.table.blocs.act");
    }

    private BlocYear begin(BlocLine line) {
        var row = line.cells();
        var province = draft.provinceId(line.year());
        var level = row.text(BlocTable.LEVEL);
        var bloc = lasting.findByProvinceIdAndCode(province, line.code())
                .orElseGet(() -> lasting.save(
                        new Bloc(province, line.code(), level.isEmpty() ? BlocLevel.TINH : BlocLevel.valueOf(level))));
        var position = row.integer(BlocTable.POSITION);
        return blocs.save(new BlocYear(
                Objects.requireNonNull(line.year().compositionId()),
                bloc,
                new BlocDraft(
                        line.code(),
                        row.text(MembershipTable.NAME),
                        BlocKind.valueOf(row.text(MembershipTable.KIND)),
                        BlocFamily.valueOf(row.text(MembershipTable.FAMILY)),
                        bloc.level(),
                        row.text(MembershipTable.SOURCE)),
                position == null ? line.year().nextPosition() : position));
    }

    private BlocYear describe(BlocLine line, BlocPass.Stored now) {
        var row = line.cells();
        var kind = row.text(MembershipTable.KIND);
        var family = row.text(MembershipTable.FAMILY);
        var bloc = blocs.findById(now.id()).orElseThrow();
        bloc.describe(new BlocDraft(
                line.code(),
                row.text(MembershipTable.NAME),
                kind.isEmpty() ? now.kind() : BlocKind.valueOf(kind),
                family.isEmpty() ? now.family() : BlocFamily.valueOf(family),
                now.level(),
                row.has(MembershipTable.SOURCE) ? row.text(MembershipTable.SOURCE) : now.source()));
        var position = row.integer(BlocTable.POSITION);
        if (position != null) {
            bloc.moveTo(position);
        }
        return bloc;
    }

    private void arrangeGroups(BlocYear bloc, BlocLine line) {
        var known = groups.findByBlocYearId(bloc.id());
        known.stream().filter(group -> !line.groups().contains(group.name())).forEach(groups::delete);
        groups.flush();
        for (int i = 0; i < line.groups().size(); i++) {
            var name = line.groups().get(i);
            var position = i + 1;
            known.stream()
                    .filter(group -> group.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            group -> group.moveTo(position),
                            () -> groups.save(new BlocGroup(bloc.id(), name, position)));
        }
    }
}
