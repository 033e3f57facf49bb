package id.sinergi.demo;

import id.sinergi.start.StartRefused;

/**
 * An application that is no demonstration was started on what a demonstration left: its users, whose password everybody
 * knows, or its made-up people.
 */
public final class DemoRemains extends StartRefused {

    private static final long serialVersionUID = 1L;

    /** @param what what was found, a whole sentence */
    public DemoRemains(String what) {
        super(
                what,
                "A demonstration cannot be turned into a production system. Start with a new SINERGI_DATA_DIRECTORY or an"
                        + " empty database and import the real files there, or go on as a demonstration (./sinergi run).");
    }
}
