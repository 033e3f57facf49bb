package id.sinergi.person;

import java.util.regex.Pattern;

/** Makes values fit to be kept and shown: never a person's number, never endless. */
public final class Masking {

    public static final String HIDDEN = "••••";

    private static final Pattern PERSON_NUMBER = Pattern.compile("\\d(?:[\\s.-]*\\d){12,}");
    private static final int LONGEST = 120;

    private Masking() {}

    /** The value with everything that could be a NIK hidden, wherever it stands. */
    public static String shown(String value) {
        var masked = PERSON_NUMBER.matcher(value).replaceAll(HIDDEN);
        return masked.length() > LONGEST ? masked.substring(0, LONGEST) + "…" : masked;
    }
}
