package vn.thidua.pledge;

import org.springframework.data.repository.ListCrudRepository;

interface ActualChangeRepository extends ListCrudRepository<ActualChange, Long> {}
