package id.sinergi.reading;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.reading.Question.Option;
import id.sinergi.reading.Subject.About;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The questions about a file on one screen, each with its proposal, and its first rows as they would be read. */
public class QuestionCard extends Div {

    private final transient Questions questions;
    private final Map<Question, Select<Option>> fields = new LinkedHashMap<>();
    private final Grid<Map<String, String>> rows = new Grid<>();
    private final Paragraph open = new Paragraph();
    private final Button read = new Button();

    /**
     * @param answered hears all answers, once there is one to each question
     * @param discarded hears that the file is not to be read
     */
    public QuestionCard(Questions questions, SerializableConsumer<Answers> answered, SerializableRunnable discarded) {
        this.questions = questions;
        addClassNames("section", "stack");
        add(new H3(getTranslation("reading.card.heading")), new Paragraph(getTranslation("reading.card.intro")));
        addQuestions("reading.card.columns", Set.of(About.COLUMN));
        addQuestions("reading.card.writing", Set.of(About.DATES, About.NUMBERS));
        addQuestions("reading.card.values", Set.of(About.FORM, About.VALUE));
        add(new H3(getTranslation("reading.card.preview")), rows(), open, actions(answered, discarded));
        open.getElement().setAttribute("role", "status");
        changed();
    }

    private void addQuestions(String heading, Set<About> about) {
        var asked = questions.questions().stream()
                .filter(question -> about.contains(question.subject().about()))
                .toList();
        if (!asked.isEmpty()) {
            var panel = new Div();
            panel.addClassName("questions");
            asked.forEach(question -> panel.add(field(question)));
            add(new H3(getTranslation(heading)), panel);
        }
    }

    private Select<Option> field(Question question) {
        var field = new Select<Option>();
        field.setLabel(getTranslation(
                "reading.card.label." + question.subject().about(),
                question.text().arguments().toArray()));
        field.setHelperText(question.why().text(getLocale()));
        field.setWidthFull();
        field.setItems(question.options());
        field.setItemLabelGenerator(
                option -> option == null ? "" : option.text().text(getLocale()));
        field.setPlaceholder(getTranslation("reading.card.choose"));
        question.options().stream()
                .filter(option -> option.answer().equals(question.proposed()))
                .filter(option -> !option.answer().isEmpty())
                .findFirst()
                .ifPresent(field::setValue);
        field.addValueChangeListener(change -> changed());
        fields.put(question, field);
        return field;
    }

    private Grid<Map<String, String>> rows() {
        questions
                .kind()
                .columns()
                .forEach(column -> rows.addColumn(row -> row.get(column))
                        .setHeader(column)
                        .setAutoWidth(true)
                        .setFlexGrow(0));
        rows.addThemeVariants(GridVariant.LUMO_COMPACT);
        rows.setAllRowsVisible(true);
        rows.getElement().setAttribute("aria-label", getTranslation("reading.card.preview"));
        return rows;
    }

    private Div actions(SerializableConsumer<Answers> answered, SerializableRunnable discarded) {
        read.setText(getTranslation("reading.card.read"));
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        read.setDisableOnClick(true);
        read.addClickListener(click -> answered.accept(answers()));
        var discard = new Button(getTranslation("reading.card.discard"), click -> discarded.run());
        var actions = new Div(read, discard);
        actions.addClassName("actions");
        return actions;
    }

    private void changed() {
        long missing = fields.values().stream().filter(Select::isEmpty).count();
        open.setText(getTranslation("reading.card.open", missing));
        open.setVisible(missing > 0);
        read.setEnabled(missing == 0);
        rows.setItems(List.copyOf(new FirstRows(questions, answers()).all()));
    }

    private Answers answers() {
        var answers = new HashMap<Subject, String>();
        fields.forEach((question, field) ->
                field.getOptionalValue().ifPresent(option -> answers.put(question.subject(), option.answer())));
        return new Answers(answers);
    }
}
