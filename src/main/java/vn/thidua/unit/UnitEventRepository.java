package vn.thidua.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitEventRepository extends Repository<UnitEvent, Long> {

    Optional<UnitEvent> findById(long id);

    UnitEvent save(UnitEvent event);

    void delete(UnitEvent event);

    /** Whether an event after the given one (by date, then in the order recorded) concerns one of the units. */
    @Query("""
            select count(e) > 0 from UnitEvent e join e.parts p
            where p.unitId in :unitIds and (e.effectiveOn > :day or (e.effectiveOn = :day and e.id > :eventId))
            """)
    boolean existsAfter(Collection<Long> unitIds, LocalDate day, long eventId);

    /** Whether the unit's last day was set by an event. */
    @Query("""
            select count(e) > 0 from UnitEvent e join e.parts p
            where p.unitId = :unitId and p.effect = vn.thidua.unit.UnitEventPart$Effect.ENDED
            """)
    boolean existsEndOf(long unitId);
}
