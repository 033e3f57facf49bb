package id.sinergi.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import id.sinergi.component.Command;
import id.sinergi.component.CommandSource;
import id.sinergi.language.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The pages of the navigation; it holds those only that the viewer may open. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageCommands implements CommandSource {

    @Override
    public List<Command> commands(Locale locale) {
        var group = Texts.of("commands.page", locale);
        return MenuConfiguration.getMenuEntries().stream()
                .map(entry -> Command.of(
                        group,
                        Texts.of(entry.title(), locale),
                        Texts.LANGUAGES.stream().map(language -> Texts.of(entry.title(), language)),
                        entry.path()))
                .toList();
    }
}
