package id.sinergi.security.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.sinergi.component.Brand;
import id.sinergi.component.LanguageButton;
import org.springframework.beans.factory.annotation.Value;

/** The sign-in page. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    LoginView(@Value("${sinergi.demo:false}") boolean demo, @Value("${sinergi.logo:}") String logo) {
        addClassName("login");
        form.setI18n(texts());
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        add(new Brand(!logo.isEmpty()), form);
        if (demo) {
            var hint = new Paragraph(getTranslation("security.login.demo"));
            hint.addClassName("login-hint");
            add(hint);
        }
        add(new LanguageButton(locale -> {}));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.login.title");
    }

    private LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        var fields = texts.getForm();
        fields.setTitle(getTranslation("security.login.title"));
        fields.setUsername(getTranslation("security.login.username"));
        fields.setPassword(getTranslation("security.login.password"));
        fields.setSubmit(getTranslation("security.login.submit"));
        var error = texts.getErrorMessage();
        error.setTitle(getTranslation("security.login.error.title"));
        error.setMessage(getTranslation("security.login.error.message"));
        error.setUsername(getTranslation("security.login.error.username"));
        error.setPassword(getTranslation("security.login.error.password"));
        return texts;
    }
}
