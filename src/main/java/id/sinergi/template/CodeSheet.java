package id.sinergi.template;

/** The lists of codes that columns of files hold, under the words of their files. */
public enum CodeSheet {
    REGION("wilayah"),
    CENTRE("balai"),
    SECTOR("sektor"),
    COUNTRY("negara"),
    SCHEME("skema-penempatan"),
    KBLI("kbli"),
    AGREEMENT("perjanjian");

    private final String word;

    CodeSheet(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
