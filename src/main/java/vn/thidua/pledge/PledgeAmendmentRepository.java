package vn.thidua.pledge;

import org.springframework.data.repository.ListCrudRepository;

interface PledgeAmendmentRepository extends ListCrudRepository<PledgeAmendment, Long> {}
