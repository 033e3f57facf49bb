package id.sinergi.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.sinergi.component.Brand;
import id.sinergi.component.CommandSource;
import id.sinergi.component.Glyph;
import id.sinergi.component.KeyHelp;
import id.sinergi.component.LanguageButton;
import id.sinergi.integrity.SealState;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.Viewer;
import id.sinergi.security.ViewerSettings;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;

/** Navigation beside the view, the viewer's name, language and theme below it. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout {

    /** As many entries as the bar of a phone holds beside "more". */
    private static final int FIRST = 4;

    private final Main content = new Main();
    private final String logo;
    private final AuthenticationContext authentication;
    private final ViewerSettings settings;
    private final KeyHelp keys = new KeyHelp();
    private final SealAlert seals;
    private final NavigationCounts counts;

    MainLayout(
            AuthenticationContext authentication,
            CurrentViewer viewer,
            ViewerSettings settings,
            List<CommandSource> commands,
            SealState seals,
            NavigationCounts counts,
            @Value("${sinergi.logo:}") String logo) {
        this.logo = logo;
        this.authentication = authentication;
        this.settings = settings;
        this.counts = counts;
        this.seals = new SealAlert(seals, viewer);
        addClassName("app");
        content.setId("isi");
        if (!logo.isEmpty()) {
            var top = new Header(new Brand(true));
            top.addClassName("app-top");
            add(top);
        }
        add(navigation(viewer), content);
        getElement().insertChild(0, skip().getElement());
        getElement().appendChild(new Element("sinergi-grids").setAttribute("sort-by", getTranslation("shell.sortBy")));
        add(new CommandPalette(commands), keys);
    }

    private Anchor skip() {
        var skip = new Anchor("#isi", getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(seals.getElement(), view.getElement());
    }

    private Nav navigation(CurrentViewer viewer) {
        var nav = new Nav(new Brand(!logo.isEmpty()));
        nav.addClassName("app-nav");
        nav.setAriaLabel(getTranslation("shell.navigation"));
        var entries = MenuConfiguration.getMenuEntries();
        entries.stream().limit(FIRST).forEach(entry -> nav.add(link(entry)));
        var more = new Div();
        entries.stream().skip(FIRST).forEach(entry -> more.add(link(entry)));
        more.add(foot(viewer.find().map(Viewer::displayName).orElse("")));
        nav.add(moreButton(more), more);
        return nav;
    }

    /** On a phone the rest of the navigation opens above the bar; the browser does it alone. */
    private NativeButton moreButton(Div more) {
        more.addClassName("app-more");
        more.setId("lainnya");
        more.getElement().setAttribute("popover", "auto");
        var button = new NativeButton();
        button.addClassName("app-more-button");
        button.getElement().setAttribute("popovertarget", "lainnya");
        button.add(Glyph.of(VaadinIcon.MENU), new Span(getTranslation("shell.more")));
        return button;
    }

    private RouterLink link(MenuEntry entry) {
        var link = new RouterLink();
        var view = entry.menuClass();
        if (view != null) {
            link.setRoute(view);
        }
        link.setHighlightCondition(HighlightConditions.sameLocation());
        link.setHighlightAction((there, here) -> {
            there.getElement().setAttribute("aria-current", here ? "page" : "false");
            there.setClassName("here", here);
        });
        if (entry.icon() != null) {
            link.add(Glyph.named(Objects.requireNonNull(entry.icon())));
        }
        link.add(new Span(getTranslation(entry.title())));
        counts.mark(entry.title(), link);
        return link;
    }

    private Div foot(String name) {
        var language = new LanguageButton(settings::changeLocale);
        language.getElement().setAttribute("data-command", "");
        var signOut = new NativeButton(getTranslation("shell.signOut"), click -> authentication.logout());
        signOut.addClassName("plain");
        signOut.getElement().setAttribute("data-command", "");
        var person = new Anchor("akun", Glyph.of(VaadinIcon.USER), new Span(name));
        person.addClassName("app-person");
        var find = new NativeButton(getTranslation("commands.open"));
        find.addClassName("plain");
        find.getElement().setAttribute("data-opens", "commands").setAttribute("title", "Ctrl K");
        var row = new Div(find, keys.button(), language, signOut);
        row.getElement().insertChild(3, theme());
        row.addClassName("app-foot-row");
        var foot = new Div(person, row);
        foot.addClassName("app-foot");
        return foot;
    }

    /** The browser alone switches and keeps the theme. */
    private Element theme() {
        var button = new NativeButton();
        button.addClassName("plain");
        button.add(Glyph.of(VaadinIcon.ADJUST));
        button.setAriaLabel(getTranslation("shell.theme"));
        button.getElement()
                .setAttribute("title", getTranslation("shell.theme"))
                .setAttribute("data-command", getTranslation("shell.theme"));
        return new Element("sinergi-theme").appendChild(button.getElement());
    }
}
