package vn.thidua.score;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;

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

    CriteriaQueries(CriteriaReader reader, BlocRights rights, CurrentUser currentUser) {
        this.reader = reader;
        this.rights = rights;
        this.currentUser = currentUser;
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
