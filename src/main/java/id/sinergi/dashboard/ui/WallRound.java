package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.savedview.SavedView;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses which saved views go round on the wall, after the parts of the overview. */
class WallRound extends Dialog {

    /**
     * @param views those that the viewer may open
     * @param chosen numbers of those that go round now
     */
    WallRound(List<SavedView> views, Set<Integer> chosen, SerializableConsumer<List<Integer>> onChoice) {
        setHeaderTitle(getTranslation("dashboard.wall.round"));
        setWidth("min(480px, 92vw)");
        var group = new CheckboxGroup<SavedView>();
        group.setAriaLabel(getTranslation("wall.round.views"));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItems(views);
        group.setItemLabelGenerator(SavedView::name);
        group.setValue(views.stream().filter(view -> chosen.contains(view.id())).collect(Collectors.toSet()));
        if (views.isEmpty()) {
            add(
                    new Paragraph(getTranslation("wall.round.none")),
                    new Anchor("tampilan", getTranslation("saved.title")));
        } else {
            add(new Paragraph(getTranslation("wall.round.views")), group);
        }
        var confirm = new Button(getTranslation("wall.round.confirm"), click -> {
            close();
            onChoice.accept(views.stream()
                    .filter(group.getValue()::contains)
                    .map(SavedView::id)
                    .toList());
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setVisible(!views.isEmpty());
        getFooter().add(new Button(getTranslation("saved.cancel"), click -> close()), confirm);
    }
}
