package vn.thidua.bloc;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface EmulationYearRepository extends Repository<EmulationYear, Long> {

    Optional<EmulationYear> findById(long id);

    Optional<EmulationYear> findByProvinceIdAndYearNumber(long provinceId, short yearNumber);

    EmulationYear save(EmulationYear year);
}
