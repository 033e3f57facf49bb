package id.sinergi.api;

import id.sinergi.browser.Site;
import id.sinergi.region.RegionCode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Asks the running application as another system would, and makes clients that may. */
record ApiCalls(Site site, ApiClientService clients) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** The token of a new client that may read these regions. */
    String token(String... regions) {
        var scope = Arrays.stream(regions).map(RegionCode::of).collect(Collectors.toSet());
        return asAdministrator(() -> clients.create(name(), scope, 30, "uji"));
    }

    void revoke(String token) {
        var client = clients.find(new ApiToken(token)).orElseThrow();
        asAdministrator(() -> {
            clients.all().stream()
                    .filter(row -> row.name().equals(client.client()))
                    .forEach(row -> clients.revoke(row, "uji"));
            return Set.of();
        });
    }

    HttpResponse<String> get(String path, String token, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site.address("api/v1/" + path)))
                .header("Authorization", "Bearer " + token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> getWithoutToken(String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(site.address("api/v1/" + path)))
                        .build(),
                BodyHandlers.ofString());
    }

    static String name() {
        return "uji-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static <T> T asAdministrator(Supplier<T> work) {
        return as(
                UsernamePasswordAuthenticationToken.authenticated(
                        "uji", "", AuthorityUtils.createAuthorityList("ROLE_ADMINISTRATOR")),
                work);
    }

    static <T> T as(Authentication authentication, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
