package vn.thidua.unit;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProvinceRepository extends Repository<Province, Long> {

    Optional<Province> findById(long id);

    Optional<Province> findByCode(String code);

    Province save(Province province);
}
