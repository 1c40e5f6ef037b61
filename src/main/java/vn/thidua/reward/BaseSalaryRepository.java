package vn.thidua.reward;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BaseSalaryRepository extends Repository<BaseSalary, Long> {

    Optional<BaseSalary> findByValidFrom(LocalDate validFrom);

    BaseSalary save(BaseSalary salary);
}
