package id.sinergi.source;

/** What the first bytes say a file is. */
enum FileForm {
    TEXT,
    ZIP,
    OLE2;

    static FileForm of(byte[] start, int length) {
        if (startsWith(start, length, new byte[] {'P', 'K', 3, 4})
                || startsWith(start, length, new byte[] {'P', 'K', 5, 6})) {
            return ZIP;
        }
        return startsWith(start, length, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}) ? OLE2 : TEXT;
    }

    static boolean startsWith(byte[] bytes, int length, byte[] prefix) {
        if (length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (bytes[i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
