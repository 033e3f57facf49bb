package id.sinergi.api.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.sinergi.api.ApiClientRow;
import id.sinergi.api.ApiClientService;
import id.sinergi.language.Dates;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** Which other systems may read the figures of which regions. */
@Route("klien-api")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 96, title = "api.title", icon = "vaadin:key")
class ApiClientsView extends Div implements HasDynamicTitle {

    private final ApiClientService clients;
    private final RegionCatalog regions;
    private final Clock clock;
    private final String user;
    private final Grid<ApiClientRow> grid = new Grid<>();

    ApiClientsView(ApiClientService clients, RegionCatalog regions, Clock clock, AuthenticationContext authentication) {
        this.clients = clients;
        this.regions = regions;
        this.clock = clock;
        this.user = authentication.getPrincipalName().orElseThrow();
        addClassName("page");
        configure();
        var add = new Button(getTranslation("api.add"), click -> new ApiClientDialog(regions, this::create).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var document = new Anchor("api/v1/openapi.json", getTranslation("api.description"));
        document.setRouterIgnore(true);
        var actions = new Div(add, document);
        actions.addClassName("actions");
        var card = new Div(grid);
        card.addClassName("card");
        add(new H1(getTranslation("api.title")), new Paragraph(getTranslation("api.lead")), actions, card);
        grid.setItems(clients.all());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("api.title");
    }

    private void configure() {
        grid.addColumn(ApiClientRow::name).setHeader(getTranslation("api.name"));
        grid.addColumn(this::names).setHeader(getTranslation("api.regions"));
        grid.addColumn(client -> getTranslation(client.maySend() ? "api.rights.send" : "api.rights.read"))
                .setHeader(getTranslation("api.rights"));
        grid.addColumn(client -> moment(client.createdAt())).setHeader(getTranslation("api.created"));
        grid.addColumn(ApiClientRow::createdBy).setHeader(getTranslation("api.created-by"));
        grid.addColumn(client -> moment(client.expiresAt())).setHeader(getTranslation("api.expires"));
        grid.addColumn(client ->
                        client.lastUsedAt() == null ? getTranslation("api.unused") : moment(client.lastUsedAt()))
                .setHeader(getTranslation("api.used"));
        grid.addComponentColumn(this::state).setKey("keadaan").setHeader(getTranslation("api.state"));
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setEmptyStateText(getTranslation("api.none"));
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getTranslation("api.title"));
    }

    private String names(ApiClientRow client) {
        return client.regions().stream()
                .map(region -> regions.get(region).shortName().in(getLocale()))
                .collect(Collectors.joining(", "));
    }

    private String moment(Instant moment) {
        return Dates.in(getLocale()).dateTime(moment.atZone(clock.getZone()));
    }

    private Component state(ApiClientRow client) {
        var revokedAt = client.revokedAt();
        var state = new Div();
        state.addClassName("actions");
        if (client.isValid(clock.instant())) {
            state.add(
                    new Span(getTranslation("api.valid")),
                    button("api.revoke", client, () -> confirm(client, "api.revoke", this::revoke)));
        } else {
            state.add(
                    new Span(
                            revokedAt == null
                                    ? getTranslation("api.expired")
                                    : getTranslation("api.revoked", moment(revokedAt))),
                    button("api.delete", client, () -> confirm(client, "api.delete", this::delete)));
        }
        return state;
    }

    private Button button(String label, ApiClientRow client, Command onClick) {
        var button = new Button(getTranslation(label), click -> onClick.execute());
        button.setAriaLabel(getTranslation(label) + " " + client.name());
        return button;
    }

    private void create(String name, Set<RegionCode> scope, boolean maySend, int days) {
        var token = clients.create(name, scope, maySend, days, user);
        grid.setItems(clients.all());
        new TokenDialog(name, token).open();
    }

    private void confirm(ApiClientRow client, String action, SerializableConsumer<ApiClientRow> onConfirm) {
        var dialog = new ConfirmDialog(
                getTranslation(action + ".question", client.name()),
                getTranslation(action + ".text"),
                getTranslation(action),
                confirmed -> onConfirm.accept(client));
        dialog.setConfirmButtonTheme(ButtonVariant.LUMO_ERROR.getVariantName() + " primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("api.revoke.keep"));
        dialog.open();
    }

    private void revoke(ApiClientRow client) {
        clients.revoke(client, user);
        grid.setItems(clients.all());
        Notification.show(getTranslation("api.revoked.done", client.name()));
    }

    private void delete(ApiClientRow client) {
        clients.delete(client, user);
        grid.setItems(clients.all());
        Notification.show(getTranslation("api.deleted.done", client.name()));
    }
}
