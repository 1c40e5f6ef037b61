package vn.thidua.bloc;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BlocRepository extends Repository<Bloc, Long> {

    Optional<Bloc> findByProvinceIdAndCode(long provinceId, String code);

    Bloc save(Bloc bloc);
}
