package id.sinergi.following;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.sinergi.component.Glyph;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.wording.Defined;
import org.jspecify.annotations.Nullable;

/** Offers to be told when what a page or a tile shows turns for the worse. */
public final class FollowButton extends Composite<NativeButton> {

    /** Of the page with all that is followed. */
    public static final String PAGE = "ikuti";

    private final transient FollowService follows;
    private @Nullable Followed what;

    private FollowButton(FollowService follows) {
        this.follows = follows;
        getContent().addClickListener(click -> open());
        setVisible(false);
    }

    /** Beside the filters of a page, whose slice it is about. */
    public static FollowButton ofPage(FollowService follows) {
        var button = new FollowButton(follows);
        var text = button.getTranslation("following.follow");
        button.getContent().add(Glyph.of(VaadinIcon.BELL_O));
        button.getContent().addClassNames("chip-reset", "follow");
        button.getContent().setTitle(text);
        button.getContent().setAriaLabel(text);
        button.getContent().getElement().setAttribute("data-command", text);
        return button;
    }

    /** Beside a figure, as small as what explains it. */
    public static FollowButton ofFigure(FollowService follows, Indicator indicator) {
        var button = new FollowButton(follows);
        var text = button.getTranslation("following.follow.of", Defined.measured(indicator, button.getLocale()));
        button.getContent().add(Glyph.of(VaadinIcon.BELL_O));
        button.getContent().addClassNames("kpi-info", "kpi-follow");
        button.getContent().setTitle(text);
        button.getContent().setAriaLabel(text);
        return button;
    }

    /**
     * Is about a slice's region from now on; offers nothing where the slice is less than a region, or not of today.
     *
     * @param indicator null for all that the agreement shows first
     */
    public void show(Slice slice, @Nullable Indicator indicator) {
        var shown = Followed.of(slice, indicator);
        what = shown;
        setVisible(Followed.isPossible(slice) && follows.mayFollow(shown));
    }

    private void open() {
        if (what != null) {
            new FollowDialog(follows, what).open();
        }
    }
}
