package id.sinergi.indicator;

import org.springframework.context.ApplicationContext;

/** Hides small cells in a test's context; tests that do so let everything be told again afterwards. */
public final class HiddenBelow {

    private HiddenBelow() {}

    /** @param smallest the smallest number that everybody may read; 1 for any */
    public static void hide(ApplicationContext context, int smallest) {
        context.getBean(SmallCells.class).hideBelow(smallest);
    }
}
