package id.sinergi.work;

/** Work of one kind that waits to be done in the background, once for each number. */
@FunctionalInterface
public interface JobQueue {

    void add(long number);
}
