package vn.thidua.reward;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ViolationRepository extends Repository<Violation, Long> {

    Optional<Violation> findById(long id);

    /** The same line of the same list, taken in before. */
    @Query("""
            select v from Violation v
             where v.provinceId = :provinceId
               and (v.unitId = :unitId or (v.unitId is null and :unitId is null))
               and v.personName = :personName and v.kind = :kind
               and v.listedOn = :listedOn and v.sourceAgency = :sourceAgency
            """)
    Optional<Violation> findSame(
            long provinceId,
            @Nullable Long unitId,
            String personName,
            ViolationKind kind,
            LocalDate listedOn,
            String sourceAgency);

    Violation save(Violation violation);
}
