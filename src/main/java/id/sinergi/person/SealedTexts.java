package id.sinergi.person;

/** Texts that a module keeps sealed. With the person key their seal changes too. */
@FunctionalInterface
public interface SealedTexts {

    /**
     * Seals all of them again, in the transaction of the change, which an exception ends: then nothing has changed. What
     * {@code before} does not open stays as it is.
     *
     * @param before opens what is kept
     * @param after closes it from here on
     */
    void sealAgain(Seal before, Seal after);
}
