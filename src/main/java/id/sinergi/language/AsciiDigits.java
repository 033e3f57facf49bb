package id.sinergi.language;

/** Digits of any script as those of ASCII. */
final class AsciiDigits {

    private AsciiDigits() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '\u007F') {
                return converted(text);
            }
        }
        return text;
    }

    private static String converted(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }
}
