package id.sinergi.security;

import java.util.Optional;

/** What an administrator does for users who cannot help themselves. */
public interface UserCare {

    /**
     * Makes a link by which the user chooses a password, once.
     *
     * @param address where to mail it; blank to show it
     * @return the link, to be handed over; empty if it was mailed
     * @throws UserProblem if it cannot be mailed there
     */
    Optional<String> link(String username, String address);

    /** Forgets the user's second factor and recovery codes, whose telephone is lost. */
    void forgetSecondFactor(String username);

    /** Ends whatever is signed in as the user, everywhere. */
    void signOut(String username);

    /** Whether links can be mailed. */
    boolean mails();
}
