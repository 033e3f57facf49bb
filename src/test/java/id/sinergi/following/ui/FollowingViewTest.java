package id.sinergi.following.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.component.EmptyState;
import id.sinergi.database.PostgresTest;
import id.sinergi.following.AlertFixture;
import id.sinergi.following.AlertRule;
import id.sinergi.following.Follow;
import id.sinergi.following.FollowService;
import id.sinergi.following.Wishes;
import id.sinergi.following.Wishes.Digest;
import id.sinergi.indicator.Indicator;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From the bell of a tile or the head of a page to the list of what is followed, its rules and its alerts. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(
        role = UserRole.MANAGER,
        regions = {3500, 5200})
class FollowingViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    FollowService follows;

    @BeforeEach
    void postThePeople() {
        DemoProgramme.in(context);
        forget();
    }

    @AfterEach
    void forget() {
        AlertFixture.forget(context);
    }

    @Test
    void aTilesBellFollowsItsIndicatorOfTheRegion() {
        UI.getCurrent().navigate("wilayah/35");
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(button ->
                        "Ikuti: Orang ditempatkan".equals(button.getAriaLabel().orElse("")))));
        _click(_get(Button.class, spec -> spec.withText("Ikuti")));

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(follows.mine())
                .extracting(
                        follow -> follow.what().indicator(),
                        follow -> follow.what().region(),
                        Follow::rules)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Indicator.DITEMPATKAN, RegionCode.of("35"), AlertRule.ALL));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theHeadOfTheOverviewFollowsAllOfTheOwnRegionsAndThePageChangesAndEndsIt() {
        UI.getCurrent().navigate("");
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(button -> button.getClassNames().contains("follow"))));
        var rules = (CheckboxGroup<AlertRule>) _get(CheckboxGroup.class, spec -> spec.withLabel("Beri tahu saya bila"));
        _setValue(rules, Set.of());
        _click(_get(Button.class, spec -> spec.withText("Ikuti")));
        assertThat(_find(Dialog.class)).as("without any rule").hasSize(1);
        _setValue(rules, Set.of(AlertRule.RED));
        _click(_get(Button.class, spec -> spec.withText("Ikuti")));

        UI.getCurrent().navigate("ikuti");
        assertThat(page()).contains("Semua ukuran utama").contains("wilayah Anda: Jawa Timur, Nusa Tenggara Barat");
        assertThat(_find(EmptyState.class)).as("no alerts").hasSize(1);
        _setValue((CheckboxGroup<AlertRule>) _get(CheckboxGroup.class), Set.of(AlertRule.RED, AlertRule.JUMP));
        assertThat(follows.mine().getFirst().rules()).containsExactlyInAnyOrder(AlertRule.RED, AlertRule.JUMP);
        _click(_get(NativeButton.class, spec -> spec.withText("Berhenti mengikuti")));
        assertThat(follows.mine()).isEmpty();
        assertThat(_find(EmptyState.class))
                .as("no alerts, and nothing followed")
                .hasSize(2);
    }

    @Test
    @ViewTest(role = UserRole.MINISTER, language = "en")
    @SuppressWarnings("unchecked")
    void theChoiceOfMailsIsKeptAndSaidInEnglish() {
        UI.getCurrent().navigate("ikuti");
        assertThat(page()).contains("What I follow", "No alerts yet", "Nothing followed yet");
        assertThat(_get(Checkbox.class, spec -> spec.withLabel("Send each alert at once"))
                        .getValue())
                .isTrue();
        _setValue((Select<Digest>) _get(Select.class, spec -> spec.withLabel("Digest")), Digest.WEEKLY);
        assertThat(follows.wishes()).isEqualTo(new Wishes(true, Digest.WEEKLY));
    }

    @Test
    void whatIsNewStandsInTheNavigationUntilThePageWasOpened() {
        follows.follow(
                new id.sinergi.following.Followed("MOU-2025", Indicator.DILATIH, RegionCode.of("35")), AlertRule.ALL);
        AlertFixture.raised(context, "Jawa Timur: status orang dilatih menjadi kritis.");
        UI.getCurrent().navigate("tentang");
        assertThat(counted()).containsExactly("1");

        UI.getCurrent().navigate("ikuti");
        assertThat(page())
                .contains("Jawa Timur: status orang dilatih menjadi kritis.")
                .contains("baru");
        assertThat(counted()).isEmpty();
    }

    @Test
    void aPageAboutLessThanARegionOffersNothingToFollow() {
        UI.getCurrent().navigate("", com.vaadin.flow.router.QueryParameters.simple(java.util.Map.of("sektor", "MAN")));
        assertThat(_find(
                        NativeButton.class,
                        spec -> spec.withPredicate(
                                button -> button.getClassNames().contains("follow"))))
                .isEmpty();
    }

    private static List<String> counted() {
        return _find(Span.class, spec -> spec.withClasses("app-count")).stream()
                .map(Span::getText)
                .toList();
    }

    private static String page() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
