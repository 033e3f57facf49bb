package id.sinergi.source;

/** Sees the bytes of one part of a workbook, one piece after the other. */
interface PartLooker {

    void look(byte[] bytes, int length);
}
