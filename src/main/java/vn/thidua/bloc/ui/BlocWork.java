package vn.thidua.bloc.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.ui.BlocTasks.State;
import vn.thidua.bloc.ui.BlocTasks.Task;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.Section;

/** The work of one bloc: the next step large, then all steps of the year in order. */
class BlocWork extends Section {

    BlocWork(BlocOfYear bloc, @Nullable BlocMember mine, List<Task> tasks) {
        super(bloc.name());
        addClassName("bloc-work");
        setSentence(mine == null ? "" : role(bloc, mine));
        withActions(action(
                BlocEntrance.path(bloc.blocId(), bloc.year(), ""), getTranslation("bloc.work.open"), "bloc-action"));
        tasks.stream().filter(BlocWork::isUrgent).findFirst().ifPresentOrElse(this::next, () -> rest(tasks));
        var list = new OrderedList();
        list.addClassName("bloc-tasks");
        tasks.forEach(task -> list.add(line(task)));
        if (!tasks.isEmpty()) {
            add(list);
        }
    }

    private static boolean isUrgent(Task task) {
        return task.state() == State.LATE || task.state() == State.OPEN;
    }

    private String role(BlocOfYear bloc, BlocMember mine) {
        return getTranslation(
                "bloc.work.role",
                mine.name(),
                BlocWords.role(mine.role()),
                String.valueOf(bloc.year()),
                bloc.members().size());
    }

    private void next(Task task) {
        var label = new Span(getTranslation("bloc.work.next"));
        label.addClassName("bloc-next-label");
        var link = action(task.path(), task.sentence(), "bloc-next-step");
        var remark = new Span(remark(task));
        remark.addClassName("bloc-next-remark");
        var box = new Div(label, link, remark);
        box.addClassName("bloc-next");
        add(box);
    }

    private void rest(List<Task> tasks) {
        var box = new Div(new Span(getTranslation(tasks.isEmpty() ? "bloc.work.empty" : "bloc.work.rest")));
        box.addClassName("bloc-next");
        add(box);
    }

    private ListItem line(Task task) {
        var words = new Span(task.sentence());
        words.addClassName("bloc-task-sentence");
        var remark = new Span(remark(task));
        remark.addClassName("bloc-task-remark");
        var link = new Anchor(task.path(), words, remark, chip(task.state()));
        link.getElement().setAttribute("router-link", true);
        return new ListItem(link);
    }

    private String remark(Task task) {
        if (task.dueOn() == null || task.state() == State.DONE) {
            return task.remark();
        }
        var due = getTranslation("bloc.work.due", BlocWords.day(task.dueOn()));
        return task.remark().isEmpty() ? due : task.remark() + " · " + due;
    }

    private Chip chip(State state) {
        var tone = switch (state) {
            case DONE -> Chip.Tone.SUCCESS;
            case OPEN -> Chip.Tone.INFO;
            case LATE -> Chip.Tone.ERROR;
            case WAITING -> Chip.Tone.NEUTRAL;
        };
        return new Chip(tone, getTranslation("bloc.task." + state));
    }

    private static Anchor action(String path, String text, String className) {
        var link = BlocWords.link(path, text);
        link.addClassName(className);
        return link;
    }
}
