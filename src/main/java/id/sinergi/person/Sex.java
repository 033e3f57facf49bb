package id.sinergi.person;

/** Sex as the files carry it. */
public enum Sex {
    L(1),
    P(2);

    private final int id;

    Sex(int id) {
        this.id = id;
    }

    /** The number in the database. */
    public int id() {
        return id;
    }
}
