package id.sinergi.changelog;

import id.sinergi.language.Texts;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** The settings that decide what figures say, what status they have and who may see them, as they are in force. */
@Component
class Settings implements KeptKind {

    /** The settings records all of whose values are kept. */
    static final Set<String> DECIDING = Set.of(
            "sinergi.approval",
            "sinergi.cohort",
            "sinergi.growth",
            "sinergi.quality",
            "sinergi.quality.outliers",
            "sinergi.retention",
            "sinergi.status");

    private static final String VALUE = "value";
    private static final String UNSET = "unset";

    private final ApplicationContext context;
    private final List<SettingInForce> others;

    Settings(ApplicationContext context, List<SettingInForce> others) {
        this.context = context;
        this.others = List.copyOf(others);
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.SETTING;
    }

    @Override
    public Map<String, State> present() {
        var settings = new TreeMap<String, State>();
        Stream.concat(others.stream(), records().flatMap(Settings::values))
                .forEach(one -> settings.put(one.name(), new State(Map.of(VALUE, one.value()))));
        return settings;
    }

    private Stream<Record> records() {
        return context.getBeansWithAnnotation(ConfigurationProperties.class).values().stream()
                .filter(Record.class::isInstance)
                .map(Record.class::cast)
                .filter(one -> DECIDING.contains(prefix(one)));
    }

    private static String prefix(Record settings) {
        var annotation = AnnotationUtils.findAnnotation(settings.getClass(), ConfigurationProperties.class);
        return annotation == null ? "" : annotation.value();
    }

    private static Stream<SettingInForce> values(Record settings) {
        return Arrays.stream(settings.getClass().getRecordComponents())
                .map(component -> new SettingInForce(
                        prefix(settings) + "." + DataObjectPropertyName.toDashedForm(component.getName()),
                        value(settings, component)));
    }

    private static String value(Record settings, RecordComponent component) {
        return Objects.toString(ReflectionUtils.invokeMethod(component.getAccessor(), settings), UNSET);
    }

    @Override
    public List<String> fields() {
        return List.of(VALUE);
    }

    /** A setting that an older version knew has its own name alone. */
    @Override
    public String name(String subject, State state, Locale locale) {
        try {
            return Texts.of("changelog.setting." + subject, locale) + " (" + subject + ")";
        } catch (MissingResourceException unknown) {
            return subject;
        }
    }

    @Override
    public String label(String field, Locale locale) {
        return Texts.of("changelog.setting.value", locale);
    }

    @Override
    public String value(String field, String text, Locale locale) {
        return text.equals(UNSET) ? Texts.of("changelog.setting.unset", locale) : text;
    }
}
