package id.sinergi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.Viewer;
import id.sinergi.security.ViewerSettings;
import java.util.Locale;
import java.util.Objects;

/** Navigation beside the view, the viewer's name, language and theme below it. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout {

    private final Main content = new Main();
    private final AuthenticationContext authentication;
    private final ViewerSettings settings;

    MainLayout(AuthenticationContext authentication, CurrentViewer viewer, ViewerSettings settings) {
        this.authentication = authentication;
        this.settings = settings;
        addClassName("app");
        content.setId("isi");
        var skip = new Anchor("#isi", getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        add(navigation(viewer), content);
        getElement().insertChild(0, skip.getElement());
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    private Nav navigation(CurrentViewer viewer) {
        var nav = new Nav(brand());
        nav.addClassName("app-nav");
        nav.setAriaLabel(getTranslation("shell.navigation"));
        MenuConfiguration.getMenuEntries().forEach(entry -> nav.add(link(entry)));
        nav.add(foot(viewer.find().map(Viewer::displayName).orElse("")));
        return nav;
    }

    private Component brand() {
        var brand = new Div("Sinergi");
        brand.addClassName("app-brand");
        brand.getElement().appendChild(new Element("small").setText("Kemenperin × KP2MI"));
        return brand;
    }

    private RouterLink link(MenuEntry entry) {
        var link = new RouterLink();
        var view = entry.menuClass();
        if (view != null) {
            link.setRoute(view);
        }
        link.setHighlightCondition(HighlightConditions.sameLocation());
        if (entry.icon() != null) {
            link.add(new Icon(Objects.requireNonNull(entry.icon())));
        }
        link.add(new Span(getTranslation(entry.title())));
        return link;
    }

    private Div foot(String name) {
        var language = button(getTranslation("shell.language"), this::switchLanguage);
        language.getElement().setAttribute("lang", isEnglish() ? "id" : "en");
        var foot = new Div(
                new Span(name),
                row(language, button(getTranslation("shell.theme"), this::switchTheme)),
                row(button(getTranslation("shell.signOut"), authentication::logout)));
        foot.addClassName("app-foot");
        return foot;
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("app-foot-row");
        return row;
    }

    private static NativeButton button(String text, SerializableRunnable action) {
        var button = new NativeButton(text, click -> action.run());
        button.addClassName("plain");
        return button;
    }

    private boolean isEnglish() {
        return "en".equals(getLocale().getLanguage());
    }

    private void switchLanguage() {
        var locale = Locale.forLanguageTag(isEnglish() ? "id" : "en");
        settings.changeLocale(locale);
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent().getPage().reload();
    }

    /** The browser keeps the choice; without one the page follows the system. */
    private void switchTheme() {
        UI.getCurrent().getPage().executeJs("""
                const root = document.documentElement;
                const dark = getComputedStyle(root).colorScheme === 'dark'
                    || (getComputedStyle(root).colorScheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
                root.style.colorScheme = dark ? 'light' : 'dark';
                localStorage.setItem('sinergi-theme', root.style.colorScheme);
                """);
    }
}
