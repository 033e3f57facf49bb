package id.sinergi.demo;

/**
 * An application that is no demonstration was started on what a demonstration left: its users, whose password everybody
 * knows, or its made-up people. The message is one line for the person who starts it.
 */
public final class DemoRemains extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what what was found, a whole sentence */
    public DemoRemains(String what) {
        super(what);
    }
}
