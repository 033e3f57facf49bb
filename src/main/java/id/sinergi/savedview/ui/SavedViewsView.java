package id.sinergi.savedview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.sinergi.component.EmptyState;
import id.sinergi.component.PageHeader;
import id.sinergi.savedview.SavedView;
import id.sinergi.savedview.SavedViewService;
import jakarta.annotation.security.PermitAll;

/** The views that the viewer saved, and those that others share with the viewer's role. */
@Route("tampilan")
@PermitAll
@Menu(order = 8, title = "saved.title", icon = "vaadin:bookmark")
class SavedViewsView extends Div implements HasDynamicTitle {

    private final transient SavedViewService views;
    private final UnorderedList list = new UnorderedList();
    private final Section card = new Section(list);
    private final EmptyState none =
            new EmptyState(getTranslation("saved.none.title"), getTranslation("saved.none.text"));

    SavedViewsView(SavedViewService views) {
        this.views = views;
        var header = new PageHeader(getTranslation("saved.title"));
        header.setLead(getTranslation("saved.lead"));
        addClassName("page");
        card.addClassName("card");
        list.addClassNames("briefings", "apart");
        add(header, none, card);
        show();
    }

    private void show() {
        var all = views.all();
        none.setVisible(all.isEmpty());
        card.setVisible(!all.isEmpty());
        list.removeAll();
        all.forEach(view -> list.add(new ListItem(row(view))));
    }

    private Component row(SavedView view) {
        var about = new Span(view.owner() + " · " + share(view));
        about.addClassName("sub");
        var words = new Div(new Anchor(view.address(), view.name()), about);
        words.addClassName("briefing-words");
        var row = new Div(words, actions(view));
        row.addClassName("briefing");
        return row;
    }

    private String share(SavedView view) {
        return view.sharedWith() == null
                ? getTranslation("saved.share.nobody")
                : getTranslation("saved.share") + " " + getTranslation("saved.role." + view.sharedWith());
    }

    private Component actions(SavedView view) {
        var start = new NativeButton(getTranslation(view.start() ? "saved.start.off" : "saved.start.on"), click -> {
            views.start(view.start() ? null : view.id());
            show();
        });
        start.addClassName("plain");
        var actions = new Div(start);
        actions.addClassName("actions");
        if (view.mine()) {
            var delete = new NativeButton(getTranslation("saved.delete"), click -> confirm(view));
            delete.addClassName("plain");
            delete.setAriaLabel(getTranslation("saved.delete.of", view.name()));
            actions.add(delete);
        }
        return actions;
    }

    private void confirm(SavedView view) {
        var dialog = new ConfirmDialog(
                getTranslation("saved.delete.question", view.name()),
                getTranslation("saved.delete.text"),
                getTranslation("saved.delete"),
                confirmed -> {
                    views.delete(view.id());
                    show();
                });
        dialog.setConfirmButtonTheme(ButtonVariant.LUMO_ERROR.getVariantName() + " primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("saved.delete.keep"));
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("saved.title") + " · Sinergi";
    }
}
