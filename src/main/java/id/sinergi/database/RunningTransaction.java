package id.sinergi.database;

/**
 * A transaction that is open on some connection.
 *
 * @param process the server's process that works for the connection
 * @param since when it began, as PostgreSQL writes it: the process goes on to other transactions later
 */
public record RunningTransaction(int process, String since) {}
