package vn.thidua.reward.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.bloc.ui.BlocPageSection;
import vn.thidua.reward.FlagQueries;
import vn.thidua.reward.FlagRow;
import vn.thidua.reward.FlagService;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Section;
import vn.thidua.unit.UnitFilter;
import vn.thidua.unit.UnitRow;

/** The part of a bloc's page about its rotating flag: who holds it, and how it went from hand to hand. */
@org.springframework.stereotype.Component
class FlagSection implements BlocPageSection {

    private final FlagQueries flags;
    private final FlagService service;
    private final RegisterTools tools;

    FlagSection(FlagQueries flags, FlagService service, RegisterTools tools) {
        this.flags = flags;
        this.service = service;
        this.tools = tools;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Component section(BlocPageContext context) {
        var section = new Section(word("reward.flag.title"));
        fill(section, context);
        if (tools.person().isBoardOf(context.provinceId())) {
            section.withActions(
                    new Button(word("reward.flag.add"), Glyph.FLAG.create(), click -> create(section, context)));
        }
        return section;
    }

    private void fill(Section section, BlocPageContext context) {
        section.removeAll();
        var known = flags.flagsOf(context.blocId());
        section.setSentence(word(known.isEmpty() ? "reward.flag.none" : "reward.flag.sentence"));
        var writes = tools.person().isBoardOf(context.provinceId());
        known.forEach(flag -> section.add(flag(section, context, flag, writes)));
    }

    private Div flag(Section section, BlocPageContext context, FlagRow flag, boolean writes) {
        var holder = flag.handovers().isEmpty()
                ? I18NProvider.translate("reward.flag.noHolder", flag.name())
                : I18NProvider.translate(
                        "reward.flag.holds",
                        flag.name(),
                        flag.handovers().getFirst().unitName(),
                        RewardLabels.day(flag.handovers().getFirst().receivedOn()));
        var way = new OrderedList();
        flag.handovers()
                .forEach(one -> way.add(new ListItem(I18NProvider.translate(
                        "reward.flag.handover", RewardLabels.day(one.receivedOn()), one.unitName(), one.occasion()))));
        var shown = new Div(new Paragraph(holder), way);
        shown.addClassName("flag");
        if (writes) {
            shown.add(new Button(word("reward.flag.handOver"), click -> handOver(section, context, flag)));
        }
        return shown;
    }

    private void create(Section section, BlocPageContext context) {
        var name = new TextField(word("reward.flag.name"));
        name.setValue(word("reward.flag.usual"));
        var made = new IntegerField(word("reward.flag.madeIn"));
        var note = new TextField(word("reward.flag.note"));
        new FormDialog(
                        word("reward.flag.add"),
                        word("reward.save"),
                        () -> {
                            service.create(context.blocId(), name.getValue(), made.getValue(), note.getValue());
                            fill(section, context);
                        },
                        name,
                        made,
                        note)
                .open();
    }

    private void handOver(Section section, BlocPageContext context, FlagRow flag) {
        var unit = new ComboBox<UnitRow>(word("reward.flag.to"));
        unit.setItemLabelGenerator(UnitRow::name);
        unit.setItemsPageable((page, text) -> tools.units()
                .search(new UnitFilter(text == null ? "" : text, context.provinceId(), null, null, true), page)
                .getContent());
        DatePicker day = ComponentWords.datePicker(word("reward.flag.on"));
        var occasion = new TextField(word("reward.flag.occasion"));
        new FormDialog(
                        word("reward.flag.handOver"),
                        word("reward.flag.handOver"),
                        () -> {
                            service.handOver(
                                    flag.id(),
                                    FormDialog.need(unit.getValue(), "reward.flag.unitMissing")
                                            .id(),
                                    FormDialog.need(day.getValue(), "reward.field.dayMissing"),
                                    occasion.getValue());
                            fill(section, context);
                        },
                        unit,
                        day,
                        occasion)
                .wide(occasion)
                .open();
    }

    private static String word(String key) {
        return I18NProvider.translate(key);
    }
}
