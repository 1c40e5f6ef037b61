package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;

/**
 * Who may do what, by data: every public method of every service of conferences and ballots is called by everybody who has
 * no business in this conference, with the numbers of things that exist. A new method is tried by itself.
 */
@DatabaseTest
@Import(Conference.class)
@ExtendWith(InvariantsHold.class)
class RightsMatrixTest {

    /** What is open to everybody who is signed in, or asks for the card at the seat instead of the account; with the reason. */
    private static final Map<String, String> OPEN = Map.of(
            "CastService.cast",
            "the card at the seat is the right",
            "CastService.status",
            "the card at the seat is the right",
            "DelegateQueries.state",
            "the card at the seat is the right",
            "VoteQueries.auditHead",
            "stands on the wall",
            "RuleQueries.rules",
            "rules are no secret",
            "RollCallQueries.frozen",
            "says so: its callers ask",
            "RuleQueries.inForce",
            "rules are no secret");

    @Autowired
    Conference at;

    @Autowired
    RoundService rounds;

    @Autowired
    CountService counting;

    @Autowired
    VoteQueries votes;

    @Autowired
    ApplicationContext context;

    private Map<String, Long> numbers = Map.of();

    @BeforeEach
    void aRunningConference() {
        at.arrange(6);
        var round = at.opened(1, 3);
        at.cast(round, 0, 0);
        numbers = Map.of(
                "meetingId",
                at.meeting,
                "roundId",
                round,
                "motionId",
                at.count("select min(id) from vote_motion"),
                "nomineeId",
                at.count("select min(id) from vote_nominee"),
                "unitId",
                at.units.get(1),
                "subject",
                at.meeting,
                "blocId",
                at.count("select min(id) from bloc"),
                "provinceId",
                at.province);
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @Test
    void strangersReadNothingAndDoNothing() {
        var other = at.database
                .sql()
                .sql("insert into province (code, name) values ('khac', 'Tỉnh khác') returning id")
                .query(Long.class)
                .single();
        var unit = at.database
                .sql()
                .sql("insert into unit (province_id, code, name, short_name, unit_class)"
                        + " values (?, 'la', 'Đơn vị lạ', 'Lạ', 'ADMINISTRATIVE') returning id")
                .param(other)
                .query(Long.class)
                .single();
        assertRefused("officer of a unit elsewhere", () -> SignedIn.asOfficerOf(unit), false);
        assertRefused("board of another province", () -> SignedIn.asBoardOf(other), false);
        assertRefused("administrator", SignedIn::asAdministrator, false);
        assertRefused("nobody", SignedIn::out, false);
    }

    @Test
    void whoOnlyReadsChangesNothing() {
        assertRefused("leadership", SignedIn::asLeadership, true);
        assertRefused("officer of a plain member", () -> SignedIn.asOfficerOf(at.units.get(4)), true);
    }

    @Test
    void theHeadUnitHoldsABallotFromTheQuestionToTheCount() {
        rounds.close(numbers.get("roundId"));
        rounds.holdVoid(numbers.get("roundId"), "thử");
        SignedIn.asOfficerOf(at.units.getFirst());
        var round = at.prepared(Subject.BK_TINH, 1, 3);
        rounds.open(round, null);
        at.cast(round, 2, 0);
        rounds.close(round);
        counting.tally(round);
        assertThat(votes.result(round).numbers().returned()).isOne();
    }

    private void assertRefused(String who, Runnable signIn, boolean commandsOnly) {
        var passed = new TreeMap<String, String>();
        var tried = 0;
        for (var bean : context.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(bean);
            if (!Set.of("vn.thidua.vote", "vn.thidua.meeting").contains(type.getPackageName())
                    || type == VoteCheckService.class
                    || commandsOnly && !type.getSimpleName().endsWith("Service")) {
                continue;
            }
            for (var method : type.getDeclaredMethods()) {
                var name = type.getSimpleName() + "." + method.getName();
                if (!Modifier.isPublic(method.getModifiers()) || method.isSynthetic() || OPEN.containsKey(name)) {
                    continue;
                }
                tried++;
                signIn.run();
                try {
                    var answer = method.invoke(bean, arguments(method.getParameters()));
                    passed.put(name, "answered " + answer);
                } catch (InvocationTargetException e) {
                    if (!(e.getCause() instanceof AccessDeniedException)
                            && !(e.getCause() instanceof AuthenticationException)) {
                        passed.put(name, String.valueOf(e.getCause()));
                    }
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        assertThat(passed).as(who).isEmpty();
        assertThat(tried).as("methods tried as " + who).isGreaterThan(25);
    }

    private Object[] arguments(Parameter[] parameters) {
        return Arrays.stream(parameters)
                .map(parameter -> value(parameter.getName(), parameter.getType()))
                .toArray();
    }

    private @Nullable Object value(String name, Class<?> type) {
        if (type == long.class || type == Long.class) {
            return numbers.getOrDefault(name, 1L);
        } else if (type == int.class || type == Integer.class) {
            return name.equals("year") ? 2026 : 1;
        } else if (type == boolean.class) {
            return true;
        } else if (type == String.class) {
            return "lý do";
        } else if (type == byte[].class) {
            return Conference.key();
        } else if (type == Instant.class) {
            return Instant.now();
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 1, 1);
        } else if (type == Locale.class) {
            return Locale.ENGLISH;
        } else if (type == OutputStream.class) {
            return OutputStream.nullOutputStream();
        } else if (type == Optional.class) {
            return Optional.empty();
        } else if (type == Map.class) {
            return Map.of();
        } else if (type == Set.class) {
            return Set.of();
        } else if (type == List.class) {
            return List.of();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isRecord()) {
            return made(type);
        }
        return null;
    }

    private @Nullable Object made(Class<?> type) {
        var parts = type.getRecordComponents();
        var types = new ArrayList<Class<?>>();
        var values = new ArrayList<@Nullable Object>();
        for (var part : parts) {
            types.add(part.getType());
            values.add(value(part.getName(), part.getType()));
        }
        try {
            var constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuleViolation
                    || e.getCause() instanceof IllegalArgumentException
                    || e.getCause() instanceof NullPointerException) {
                return null;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
