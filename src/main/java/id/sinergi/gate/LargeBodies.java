package id.sinergi.gate;

import jakarta.servlet.http.HttpServletRequest;

/** Knows requests without a session whose body may be large, since it is known who sends it. */
@FunctionalInterface
public interface LargeBodies {

    /** Asked before anything of the body is read. */
    boolean allowed(HttpServletRequest request);
}
