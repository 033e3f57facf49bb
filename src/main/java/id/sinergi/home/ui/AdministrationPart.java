package id.sinergi.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.sinergi.audit.AuditTrail;
import id.sinergi.home.HomePart;
import id.sinergi.language.Texts;
import id.sinergi.security.UserAdministration;
import id.sinergi.security.UserRole;
import id.sinergi.security.UserRow;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What an administrator looks after: users who see nothing, users who are shut out, refused sign-ins of the last day. */
@Component
class AdministrationPart implements HomePart {

    private final UserAdministration users;
    private final AuditTrail audit;
    private final Clock clock;

    AdministrationPart(UserAdministration users, AuditTrail audit, Clock clock) {
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public OptionalInt place(UserRole role) {
        return role == UserRole.ADMINISTRATOR ? OptionalInt.of(0) : OptionalInt.empty();
    }

    @Override
    public Section card(Locale locale) {
        var all = users.all();
        var list = new UnorderedList(
                line("home.admin.users", count(all, UserRow::enabled), locale),
                line("home.admin.blind", count(all, AdministrationPart::isBlind), locale),
                line("home.admin.disabled", count(all, user -> !user.enabled()), locale),
                line("home.admin.refused", refused(), locale));
        list.addClassName("home-list");
        var card = new Section(
                new H2(Texts.of("home.admin.title", locale)),
                list,
                new Anchor("pengguna", Texts.of("home.admin.link", locale)));
        card.addClassNames("card", "c12");
        return card;
    }

    /** Whoever has no regions sees no figures. */
    private static boolean isBlind(UserRow user) {
        return user.enabled() && user.regions().isEmpty();
    }

    private static long count(List<UserRow> users, Predicate<UserRow> which) {
        return users.stream().filter(which).count();
    }

    private long refused() {
        return audit.refusedSince(clock.instant().minus(Duration.ofDays(1)));
    }

    private static ListItem line(String key, long number, Locale locale) {
        return new ListItem(Texts.of(key, locale, number));
    }
}
