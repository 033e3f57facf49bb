package id.sinergi.gate;

import jakarta.servlet.http.HttpServletRequest;

/** What the client of Flow sends, and what it understands. */
final class CallOfFlow {

    private CallOfFlow() {}

    /** Whether the request is an event of a page that is open. */
    static boolean is(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && query.startsWith("v-r=uidl");
    }
}
