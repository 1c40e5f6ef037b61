package vn.thidua.unit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitRepository extends Repository<Unit, Long> {

    Optional<Unit> findById(long id);

    List<Unit> findByIdIn(Collection<Long> ids);

    Optional<Unit> findByProvinceIdAndCode(long provinceId, String code);

    boolean existsByProvinceIdAndCode(long provinceId, String code);

    /** Units in being that bear the name to the letter; the first comparison is there for the index. */
    @Query(nativeQuery = true, value = """
                    select id from unit
                    where province_id = :provinceId and valid_to is null
                      and name = :name and name = convert(:name using utf8mb4) collate utf8mb4_bin
                    """)
    List<Long> findIdsInBeing(long provinceId, String name);

    @Query("select u.code from Unit u where u.provinceId = :provinceId and u.code in :codes")
    List<String> findCodes(long provinceId, Collection<String> codes);

    /** Names of units in being among the given ones, and such as differ in accents or capitals only. */
    @Query("select u.name from Unit u where u.provinceId = :provinceId and u.validTo is null and u.name in :names")
    List<String> findNamesInBeing(long provinceId, Collection<String> names);

    Unit save(Unit unit);

    void delete(Unit unit);

    void flush();
}
