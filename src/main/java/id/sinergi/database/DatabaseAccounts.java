package id.sinergi.database;

/**
 * The two accounts of a database that anything here uses: one owns it and migrates it, the other one reads and writes its
 * rows as far as the policies let it.
 *
 * @param owner name of the role that owns database and tables
 * @param application name of the role that the application works under
 */
record DatabaseAccounts(String owner, String ownerPassword, String application, String applicationPassword) {

    /** The roles of an embedded server, with the passwords that its data directory keeps. */
    static DatabaseAccounts of(DataDirectory directory) {
        var owner = EmbeddedDatabase.NAME;
        var application = EmbeddedDatabase.APPLICATION;
        return new DatabaseAccounts(owner, directory.passwordOf(owner), application, directory.passwordOf(application));
    }

    @Override
    public String toString() {
        return "DatabaseAccounts[owner=%s, application=%s]".formatted(owner, application);
    }
}
