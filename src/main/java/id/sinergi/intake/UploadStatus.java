package id.sinergi.intake;

/** What became of an upload; FAILED where its staged rows were lost before they were posted. */
enum UploadStatus {
    STAGED,
    POSTED,
    DISCARDED,
    FAILED
}
