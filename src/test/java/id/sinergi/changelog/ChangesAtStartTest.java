package id.sinergi.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.PostgresTest;
import id.sinergi.language.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.ConfigurationPropertiesBean;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What is otherwise than at the last start leaves a trace, once, whichever node starts first. */
@PostgresTest(emptied = true)
class ChangesAtStartTest {

    private static final String THRESHOLD = "sinergi.small-cells.threshold";

    @Autowired
    private ChangeLog log;

    @Autowired
    private ChangeQueries queries;

    @Autowired
    private List<KeptKind> kinds;

    @Autowired
    private Settings settings;

    @Autowired
    private ChangeWords words;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @AfterEach
    void startAgain() {
        node(kinds).run();
    }

    private ChangesAtStart node(List<KeptKind> present) {
        return new ChangesAtStart(log, present, transaction);
    }

    @Test
    void nodesWithTheSameValuesKeepNothing() {
        var before = changes();
        node(kinds).run();
        node(kinds).run();
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void whatIsThereAtTheFirstStartIsKnownWithoutBeingAChange() {
        var states = queries.states(ChangeKind.SETTING, clock.instant());
        assertThat(states).isEqualTo(settings.present()).containsKey(THRESHOLD);
        assertThat(changes().stream().map(KeptChange::cause)).doesNotContain(ChangeCause.FIRST);
        assertThat(queries.states(ChangeKind.DEFINITION, clock.instant())).hasSize(11);
    }

    @Test
    void aSettingThatIsOtherwiseThanAtTheLastStartIsAChangeByConfigurationKeptOnce() {
        var now = new State(Map.of("value", "7"));
        node(List.of(with(THRESHOLD, now))).run();
        node(List.of(with(THRESHOLD, now))).run();

        assertThat(changes().stream()
                        .filter(change -> change.subject().equals(THRESHOLD))
                        .limit(1))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.cause()).isEqualTo(ChangeCause.START);
                    assertThat(change.before()).isEqualTo(settings.present().get(THRESHOLD));
                    assertThat(words.change(change, Locale.ENGLISH)).isEqualTo("Value: 1 → 7");
                    assertThat(words.who(change, Locale.ENGLISH)).isEqualTo("configuration at start");
                    assertThat(words.name(change, Locale.of("id")))
                            .isEqualTo("Jumlah orang terkecil yang boleh dibaca semua (" + THRESHOLD + ")");
                });
        assertThat(queries.states(ChangeKind.SETTING, clock.instant())).containsEntry(THRESHOLD, now);
    }

    /** The settings as a node has them where one is otherwise. */
    private KeptKind with(String name, State state) {
        var present = new TreeMap<>(settings.present());
        present.put(name, state);
        return new Settings(context, List.of()) {
            @Override
            public Map<String, State> present() {
                return present;
            }
        };
    }

    @Test
    void eachSettingThatIsKeptHasANameInBothLanguages() {
        for (var language : Texts.LANGUAGES) {
            assertThat(settings.present().keySet())
                    .hasSizeGreaterThan(10)
                    .allSatisfy(name -> assertThat(settings.name(name, State.NONE, language))
                            .endsWith(" (" + name + ")"));
        }
    }

    /** A settings record that is new is named here, or in {@link Settings#DECIDING} if it decides what figures say. */
    @Test
    void otherSettingsDecideNothingAboutFigures() {
        var prefixes = ConfigurationPropertiesBean.getAll(context).values().stream()
                .filter(bean -> bean.getInstance().getClass().getName().startsWith("id.sinergi"))
                .map(ConfigurationPropertiesBean::getAnnotation)
                .map(ConfigurationProperties::value);
        assertThat(prefixes.filter(prefix -> !Settings.DECIDING.contains(prefix)))
                .isSubsetOf(
                        "sinergi.admin",
                        "sinergi.audit",
                        "sinergi.correction",
                        "sinergi.db",
                        "sinergi.edition",
                        "sinergi.gate",
                        "sinergi.intake",
                        "sinergi.oidc",
                        "sinergi.report",
                        "sinergi.sign-in");
    }

    private List<KeptChange> changes() {
        return queries.list(ChangeFilter.ALL, 0, 1_000);
    }
}
