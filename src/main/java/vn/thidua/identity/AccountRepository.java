package vn.thidua.identity;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Optional<Account> findByLogin(String login);

    Account save(Account account);

    boolean existsByLogin(String login);
}
