package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.sinergi.component.EmptyState;
import id.sinergi.component.PageHeader;
import id.sinergi.security.SavedView;
import id.sinergi.security.SavedViews;
import jakarta.annotation.security.PermitAll;

/** The views that the viewer saved, and those that others share with the viewer's role. */
@Route("tampilan")
@PermitAll
@Menu(order = 8, title = "saved.title", icon = "vaadin:bookmark")
class SavedViewsView extends Div implements HasDynamicTitle {

    private final transient SavedViews views;
    private final Grid<SavedView> grid = new Grid<>();
    private final Section card = new Section(grid);
    private final EmptyState none =
            new EmptyState(getTranslation("saved.none.title"), getTranslation("saved.none.text"));

    SavedViewsView(SavedViews views) {
        this.views = views;
        var header = new PageHeader(getTranslation("saved.title"));
        header.setLead(getTranslation("saved.lead"));
        addClassName("page");
        card.addClassName("card");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(view -> new Anchor(view.address(), view.name()))
                .setHeader(getTranslation("saved.name"))
                .setFlexGrow(2);
        grid.addColumn(SavedView::owner).setHeader(getTranslation("saved.owner"));
        grid.addColumn(view -> getTranslation(
                        view.sharedWith() == null ? "saved.share.nobody" : "saved.role." + view.sharedWith()))
                .setHeader(getTranslation("saved.share"));
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("saved.actions"))
                .setAutoWidth(true);
        add(header, none, card);
        show();
    }

    private void show() {
        var all = views.all();
        none.setVisible(all.isEmpty());
        card.setVisible(!all.isEmpty());
        grid.setItems(all);
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
            var delete = new NativeButton(getTranslation("saved.delete"), click -> {
                views.delete(view.id());
                show();
            });
            delete.addClassName("plain");
            delete.setAriaLabel(getTranslation("saved.delete.of", view.name()));
            actions.add(delete);
        }
        return actions;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("saved.title") + " · Sinergi";
    }
}
