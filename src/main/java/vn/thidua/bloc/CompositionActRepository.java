package vn.thidua.bloc;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CompositionActRepository extends Repository<CompositionAct, Long> {

    @Query("select a from CompositionAct a left join fetch a.changes where a.id = :id")
    Optional<CompositionAct> findWithChanges(long id);

    /** The acts of one person that placed units and that nobody else took back, oldest first. */
    @Query("""
            select new vn.thidua.bloc.UndoStack$ActLine(a.id, a.act, a.answersId) from CompositionAct a
            where a.compositionId = :compositionId and a.accountId = :accountId
              and a.what in (vn.thidua.bloc.ActWhat.MOVED, vn.thidua.bloc.ActWhat.ROLE_GIVEN)
              and not exists (select 1 from CompositionAct b
                              where b.answersId = a.id and b.accountId <> a.accountId)
            order by a.id
            """)
    List<UndoStack.ActLine> undoLines(long compositionId, long accountId);

    CompositionAct save(CompositionAct act);
}
