package id.sinergi.changelog;

import id.sinergi.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Targets come as files and go by their batches, which keep themselves. */
@Component
class TargetFiles implements KeptKind {

    private static final String FILE = "file";
    private static final String ROWS = "rows";
    private static final String REVERTS = "reverts";

    @Override
    public ChangeKind kind() {
        return ChangeKind.TARGETS;
    }

    @Override
    public Map<String, State> present() {
        return Map.of();
    }

    @Override
    public List<String> fields() {
        return List.of(FILE, ROWS, REVERTS);
    }

    @Override
    public String name(String subject, State state, Locale locale) {
        return Texts.of("changelog.batch", locale, subject);
    }

    @Override
    public String label(String field, Locale locale) {
        return switch (field) {
            case FILE -> Texts.of("changelog.targets.file", locale);
            case ROWS -> Texts.of("changelog.targets.rows", locale);
            default -> Texts.of("changelog.targets.reverts", locale);
        };
    }
}
