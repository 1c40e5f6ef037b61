package vn.thidua.bloc.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;

/**
 * What a module asks people to do for a bloc in a year: sign the pledge, hand in a report, score. One Spring bean for each
 * module; the page "Việc của tôi" puts their answers together.
 */
public interface BlocTasks {

    /** Place in the order of the year, as {@link BlocPlace#order()}. */
    int order();

    /**
     * What is to be done and what is done already, in order; asked with the rights of the person.
     *
     * @param mine the member the person is an officer of, {@code null} for the board
     * @param runs whether the person runs the bloc: officers of head and deputies, and the board
     */
    List<Task> tasks(BlocOfYear bloc, @Nullable BlocMember mine, boolean runs);

    /** How a task stands; words: {@code bloc.task.DONE} and so on. */
    enum State {
        /** Done; nothing to do any more. */
        DONE,
        /** Can be done now. */
        OPEN,
        /** Should have been done. */
        LATE,
        /** Cannot be done yet: something else or somebody else comes first. */
        WAITING
    }

    /**
     * One task.
     *
     * @param sentence what is to be done, beginning with a verb, in the person's language
     * @param remark how far it is ("9/14 đơn vị đã ký"), "" where there is nothing to say
     * @param path where it is done, without a leading slash
     * @param dueOn last day, {@code null} where there is none
     */
    record Task(
            State state,
            String sentence,
            String remark,
            String path,
            @Nullable LocalDate dueOn) {}
}
