package id.sinergi.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.component.PageLink;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserAdministration;
import id.sinergi.security.UserCare;
import id.sinergi.security.UserForm;
import id.sinergi.security.UserRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who may see what. */
@Route("pengguna")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 95, title = "security.users.title", icon = "vaadin:users")
class UsersView extends Div implements HasDynamicTitle {

    private final UserAdministration users;
    private final UserCare care;
    private final RegionCatalog regions;
    private final AgreementCatalog agreements;
    private final Grid<UserRow> userGrid = new Grid<>();

    UsersView(UserAdministration users, UserCare care, RegionCatalog regions, AgreementCatalog agreements) {
        this.users = users;
        this.care = care;
        this.regions = regions;
        this.agreements = agreements;
        addClassName("page");
        configureUsers();
        var add = new Button(getTranslation("security.users.add"), click -> open(null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var usersCard = new Div(userGrid);
        usersCard.addClassName("card");
        add(
                new H1(getTranslation("security.users.title")),
                new Paragraph(getTranslation("security.users.lead")),
                add,
                usersCard,
                new Paragraph(new PageLink(getTranslation("security.audit.title"), "aktivitas")));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.users.title");
    }

    private void configureUsers() {
        userGrid.addColumn(UserRow::username).setHeader(getTranslation("security.users.username"));
        userGrid.addColumn(UserRow::displayName).setHeader(getTranslation("security.users.name"));
        userGrid.addColumn(user -> getTranslation("security.role." + user.role()))
                .setHeader(getTranslation("security.users.role"));
        userGrid.addColumn(user -> getTranslation("security.ministry." + user.ministry()))
                .setHeader(getTranslation("security.users.ministry"));
        userGrid.addColumn(this::regionNames).setHeader(getTranslation("security.users.regions"));
        userGrid.addColumn(this::agreementNames).setHeader(getTranslation("security.users.agreements"));
        userGrid.addColumn(
                        user -> getTranslation(user.enabled() ? "security.users.enabled" : "security.users.disabled"))
                .setHeader(getTranslation("security.users.enabled"));
        userGrid.getColumns().forEach(column -> column.setAutoWidth(true));
        userGrid.addThemeVariants(GridVariant.LUMO_COMPACT);
        userGrid.setAllRowsVisible(true);
        userGrid.addItemClickListener(click -> open(click.getItem()));
    }

    private String regionNames(UserRow user) {
        return user.regions().isEmpty()
                ? getTranslation("security.users.none")
                : user.regions().stream()
                        .sorted()
                        .map(region ->
                                regions.get(new RegionCode(region)).shortName().in(getLocale()))
                        .collect(Collectors.joining(", "));
    }

    private String agreementNames(UserRow user) {
        var seen = user.agreements();
        if (seen.all()) {
            return getTranslation("security.users.agreements.all");
        }
        return seen.isEmpty()
                ? getTranslation("security.users.agreements.none")
                : agreements.all().stream()
                        .filter(one -> seen.contains(one.code()))
                        .map(one -> one.shortName().in(getLocale()))
                        .collect(Collectors.joining(", "));
    }

    private void open(@Nullable UserRow user) {
        new UserDialog(user, regions, agreements, care, this::save).open();
    }

    private void save(UserForm form) {
        users.save(form);
        refresh();
        Notification.show(getTranslation("security.users.saved", form.username()));
    }

    private void refresh() {
        userGrid.setItems(users.all());
    }
}
