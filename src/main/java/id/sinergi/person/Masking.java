package id.sinergi.person;

import java.util.regex.Pattern;

/** Makes values fit to be kept and shown: never a person's number, never endless. */
public final class Masking {

    public static final String HIDDEN = "••••";

    private static final Pattern PERSON_NUMBER =
            Pattern.compile("\\p{Nd}(?:[\\s.\\u00A0\\u200B\\u2010-\\u2015-]*\\p{Nd}){12,}");
    private static final int LONGEST = 120;
    private static final int SHOWN_OF_CERTIFICATE = 4;

    private Masking() {}

    /** The value with everything that could be the number of a person hidden, wherever it stands. */
    public static String shown(String value) {
        var masked = PERSON_NUMBER.matcher(value).replaceAll(HIDDEN);
        if (PersonMark.in(masked) != null) {
            masked = PersonMark.PASSPORT_FORM.matcher(masked).replaceAll(HIDDEN);
            masked = PersonMark.in(masked) == PersonMark.NIK ? HIDDEN : masked;
        }
        return masked.length() > LONGEST ? masked.substring(0, LONGEST) + "…" : masked;
    }

    /** A certificate's number with its last four characters, which tell its holder which one is meant; none of a short one. */
    public static String ending(String certificate) {
        int hidden = certificate.length() - SHOWN_OF_CERTIFICATE;
        return hidden < SHOWN_OF_CERTIFICATE ? HIDDEN : HIDDEN + certificate.substring(hidden);
    }
}
