package vn.thidua.identity;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Optional<Account> findById(long id);

    Optional<Account> findByLogin(String login);

    /** Holds the row until the end of the transaction: two failures at once both count. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.login = :login")
    Optional<Account> holdByLogin(String login);

    Account save(Account account);

    Account saveAndFlush(Account account);

    boolean existsByLogin(String login);

    boolean existsByDemoFalse();
}
