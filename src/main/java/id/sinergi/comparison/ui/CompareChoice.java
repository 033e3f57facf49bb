package id.sinergi.comparison.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.catalog.CatalogEntry;
import id.sinergi.filter.FilterChoices;
import id.sinergi.filter.FilterFields;
import id.sinergi.region.RegionCode;
import id.sinergi.subject.Subject;
import id.sinergi.subject.SubjectMembers;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is put side by side: up to four members of one kind, or periods; and whether as an index. */
class CompareChoice extends Composite<Div> {

    private static final String BY = "menurut";
    private static final String WITH = "dengan";
    private static final String INDEX = "indeks";
    private static final String PERIODS = "periode-lain";
    private static final int MOST = 4;
    private static final List<String> KINDS = Stream.concat(
                    Stream.of(Subject.REGION, Subject.SECTOR, Subject.CENTRE).map(CompareChoice::kind),
                    Stream.of(PERIODS))
            .toList();

    /**
     * What the address says of it.
     *
     * @param kind a subject's name in lower case, or {@value #PERIODS}
     */
    record Chosen(String kind, List<String> members, boolean index) implements Serializable {

        Chosen {
            members = List.copyOf(members);
        }

        static Chosen read(Map<String, List<String>> query, SubjectMembers known) {
            var kind = query.getOrDefault(BY, List.of()).stream()
                    .filter(KINDS::contains)
                    .findFirst()
                    .orElse(KINDS.getFirst());
            boolean periods = kind.equals(PERIODS);
            return new Chosen(
                    kind,
                    query.getOrDefault(WITH, List.of()).stream()
                            .filter(code -> !periods && !code.equals("ID") && known.knows(subjectOf(kind), code))
                            .distinct()
                            .limit(MOST)
                            .toList(),
                    query.containsKey(INDEX));
        }

        Map<String, List<String>> write(Map<String, List<String>> slice) {
            var query = new LinkedHashMap<>(slice);
            query.put(BY, List.of(kind));
            if (!members.isEmpty()) {
                query.put(WITH, members);
            }
            if (index) {
                query.put(INDEX, List.of("100"));
            }
            return query;
        }

        boolean periods() {
            return kind.equals(PERIODS);
        }

        /** What the members are; empty where periods are compared. */
        Optional<Subject> subject() {
            return periods() ? Optional.empty() : Optional.of(subjectOf(kind));
        }
    }

    private final transient FilterChoices choices;
    private final Select<String> kinds = new Select<>();
    private final MultiSelectComboBox<String> members = new MultiSelectComboBox<>();
    private final Checkbox index = new Checkbox(getTranslation("compare.index.choice"));
    private Chosen present = new Chosen(KINDS.getFirst(), List.of(), false);

    CompareChoice(FilterChoices choices, SerializableConsumer<Chosen> onChange) {
        this.choices = choices;
        getContent().addClassNames("filters", "choices");
        kinds.setLabel(getTranslation("compare.kind"));
        kinds.setItems(KINDS);
        kinds.setItemLabelGenerator(kind -> getTranslation("compare.kind." + kind));
        members.setLabel(getTranslation("compare.members"));
        members.setWidth("420px");
        listen(onChange);
        getContent().add(kinds, members, index);
    }

    private void listen(SerializableConsumer<Chosen> onChange) {
        kinds.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(new Chosen(change.getValue(), List.of(), present.index()));
            }
        });
        members.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue().size() > MOST) {
                members.setValue(present.members());
                refuse();
            } else if (change.isFromClient()) {
                onChange.accept(new Chosen(present.kind(), List.copyOf(change.getValue()), present.index()));
            }
        });
        index.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(new Chosen(present.kind(), present.members(), change.getValue()));
            }
        });
    }

    /** Said aloud too: a choice that vanished without a word would look like a mistake of one's own. */
    private void refuse() {
        var refusal = Notification.show(getTranslation("compare.most", MOST));
        refusal.setAssertive(true);
    }

    void show(Chosen chosen) {
        present = chosen;
        kinds.setValue(chosen.kind());
        members.setVisible(!chosen.periods());
        index.setValue(chosen.index());
        chosen.subject().ifPresent(subject -> {
            var codes = codes(subject);
            members.setItemLabelGenerator(code -> name(subject, code));
            members.setItems(query -> FilterFields.matching(
                            codes,
                            code -> name(subject, code),
                            query.getFilter().orElse(""))
                    .skip(query.getOffset())
                    .limit(query.getLimit()));
            members.setValue(chosen.members().stream().filter(codes::contains).toList());
        });
    }

    Chosen present() {
        return present;
    }

    private List<String> codes(Subject subject) {
        return switch (subject) {
            case REGION ->
                choices.regions().stream()
                        .filter(code -> !code.isCountry())
                        .map(RegionCode::toString)
                        .toList();
            case SECTOR -> choices.sectors().stream().map(CatalogEntry::code).toList();
            case CENTRE -> choices.centres().stream().map(CatalogEntry::code).toList();
            case DESTINATION -> List.of();
        };
    }

    private String name(Subject subject, String code) {
        return switch (subject) {
            case REGION -> choices.region(RegionCode.of(code), getLocale());
            case SECTOR -> choices.sectors().get(code).name().in(getLocale());
            default -> choices.centres().get(code).name().in(getLocale());
        };
    }

    private static String kind(Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }

    private static Subject subjectOf(String kind) {
        return Subject.valueOf(kind.toUpperCase(Locale.ROOT));
    }
}
