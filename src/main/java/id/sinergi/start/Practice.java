package id.sinergi.start;

/**
 * Something that users do first, done once by nobody beside their first requests, so that classes are loaded and queries
 * prepared before somebody waits for them. It writes nothing.
 */
@FunctionalInterface
public interface Practice {

    void practise();
}
