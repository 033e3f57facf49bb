package id.sinergi.change;

/**
 * A count of a member of a dimension in two states of the data.
 *
 * @param key code of the member
 */
public record MemberChange(String key, long then, long now) {

    public long difference() {
        return now - then;
    }
}
