package vn.thidua.score;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.score.rule.GivenJson;

/**
 * Criteria tables for whoever may see them: tables of a bloc for those who may read the bloc of that year, templates for
 * everyone who works with blocs. Drafts of a bloc are seen by all its members: they must agree beforehand (Hưng Yên 2021
 * draft, V.1).
 */
@Component
@Transactional(readOnly = true)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
public class CriteriaQueries {

    private final CriteriaReader reader;
    private final BlocRights rights;
    private final CurrentUser currentUser;
    private final ObjectProvider<PastEntries> past;

    CriteriaQueries(
            CriteriaReader reader, BlocRights rights, CurrentUser currentUser, ObjectProvider<PastEntries> past) {
        this.reader = reader;
        this.rights = rights;
        this.currentUser = currentUser;
        this.past = past;
    }

    /** All versions of the tables of a bloc and its groups in a year, the newest version of each first. */
    public List<CriteriaHead> ofBloc(long blocId, int year) {
        rights.read(blocId, year);
        return reader.ofBloc(blocId, year);
    }

    /** Templates of all provinces: they are models, not data of a bloc. */
    public List<CriteriaHead> templates() {
        return reader.templates(null);
    }

    /** A table with its lines; empty where there is none. */
    public Optional<CriteriaTree> table(long tableId) {
        return reader.tree(tableId).map(tree -> {
            requireReadable(tree.head());
            return tree;
        });
    }

    /** The table that the units of a group are scored by: its own one in force, else the bloc's. */
    public Optional<CriteriaTree> inForce(long blocId, int year, @Nullable Long groupId) {
        var inForce = ofBloc(blocId, year).stream()
                .filter(head -> head.state() == CriteriaState.IN_FORCE)
                .toList();
        return inForce.stream()
                .filter(head -> groupId != null && groupId.equals(head.groupId()))
                .findFirst()
                .or(() ->
                        inForce.stream().filter(head -> head.groupId() == null).findFirst())
                .flatMap(head -> reader.tree(head.id()));
    }

    /**
     * Tables that a new one of the bloc may be copied from: templates, and those in force that the person may read, the
     * bloc's own first.
     */
    public List<CriteriaSource> sources(long blocId, int year) {
        var bloc = rights.read(blocId, year);
        var templates =
                templates().stream().map(head -> new CriteriaSource(head.id(), head.title(), head.year(), "", ""));
        var readable = rights.readableIn(bloc.provinceId());
        var inForce = reader.sources(bloc.provinceId(), blocId, year).stream()
                .filter(found -> readable.contains(found.stood()))
                .map(CriteriaReader.FoundSource::source);
        return Stream.concat(inForce, templates).toList();
    }

    /** What each unit would have got under the table with the results of the year before; empty where there are none. */
    public List<PreviewLine> preview(CriteriaTree tree) {
        var blocId = tree.head().blocId();
        if (blocId == null) {
            return List.of();
        }
        rights.read(blocId, tree.head().year());
        var entries = past.stream()
                .map(source -> source.of(blocId, tree.head().year() - 1))
                .filter(found -> !found.isEmpty())
                .findFirst();
        return entries.map(found -> CriteriaPreview.of(tree, found)).orElse(List.of());
    }

    /**
     * What would not be right with a line and with the group it stands in, if the line were as the draft says: for forms,
     * while somebody types. Writes nothing.
     *
     * @param lineId the line, {@code null} for a new one
     * @param parentId the group it stands in, {@code null} on top
     */
    public List<CriteriaProblem> checkWith(
            CriteriaTree tree, @Nullable Long lineId, @Nullable Long parentId, CriterionDraft draft) {
        var parent = parentId == null ? Optional.<CriterionLine>empty() : tree.line(parentId);
        var line = new CriterionLine(
                lineId == null ? 0 : lineId,
                parentId,
                parent.map(above -> above.depth() + 1).orElse(0),
                draft.code(),
                draft.name(),
                draft.maxPoints(),
                draft.kind(),
                GivenJson.write(draft.params()),
                draft.scoredBy(),
                parent.map(CriterionLine::part).orElse(draft.part()),
                draft.source(),
                0);
        var lines = new ArrayList<>(
                tree.lines().stream().filter(other -> other.id() != line.id()).toList());
        lines.add(line);
        return Stream.concat(
                        CriteriaCheck.ofLine(line, lines).stream(),
                        parent.stream().flatMap(above -> CriteriaCheck.ofLine(above, lines).stream()))
                .toList();
    }

    /** Units that criteria of the table do not apply to; for whoever may read the table's bloc. */
    public List<Exemption> exemptions(CriteriaTree tree) {
        requireReadable(tree.head());
        return reader.exemptions(tree.head().id());
    }

    /**
     * What the table changes for units that are being scored by the version before; empty where nobody is.
     *
     * @param tree a draft beside the version in force
     */
    public Optional<TableDifference> difference(CriteriaTree tree) {
        var blocId = tree.head().blocId();
        if (blocId == null || tree.head().state() != CriteriaState.DRAFT) {
            return Optional.empty();
        }
        return ofBloc(blocId, tree.head().year()).stream()
                .filter(head -> head.state() == CriteriaState.IN_FORCE && head.isFrozen())
                .filter(head -> Objects.equals(head.groupId(), tree.head().groupId()))
                .findFirst()
                .flatMap(head -> reader.tree(head.id()))
                .map(before -> TableDifference.between(before, tree));
    }

    /** What changed for the units of a round when its table replaced the one they were scored by; empty where none did. */
    public Optional<TableDifference> carriedOver(RoundHead round) {
        var before = round.carriedFromTable();
        return before == null
                ? Optional.empty()
                : table(before).flatMap(old -> table(round.tableId()).map(now -> TableDifference.between(old, now)));
    }

    /** What is not right in the table; empty where it may be put into force without a remark. */
    public List<CriteriaProblem> check(long tableId) {
        return table(tableId)
                .map(tree -> CriteriaCheck.of(tree.head().total(), tree.lines()))
                .orElse(List.of());
    }

    private void requireReadable(CriteriaHead head) {
        var blocId = head.blocId();
        if (blocId != null) {
            rights.read(blocId, head.year());
        } else if (currentUser.find().isEmpty()) {
            throw new AccessDeniedException("Nobody is signed in");
        }
    }
}
