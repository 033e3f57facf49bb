package id.sinergi.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import id.sinergi.language.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The texts of screens: those of the bundles, and those that are data. */
@Component
class ProductTexts extends DefaultI18NProvider {

    private static final long serialVersionUID = 1L;

    ProductTexts() {
        super(Texts.LANGUAGES);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.isAdded(key) ? Texts.of(key, locale, arguments) : super.getTranslation(key, locale, arguments);
    }
}
