package id.sinergi.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How people come in: the pages for it, what is asked for, and how long it holds. */
@FunctionalInterface
public interface SignIn {

    /** The sign-in page. */
    String PAGE = "/login";

    /** Parameter of the sign-in page after a password was chosen. */
    String CHOSEN = "sandi-baru";

    void configure(HttpSecurity http);
}
