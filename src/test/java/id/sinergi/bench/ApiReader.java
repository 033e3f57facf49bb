package id.sinergi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Reads figures from the API as another system does, on one connection and in the caller's thread. */
final class ApiReader {

    private final String root;
    private final String token;

    ApiReader(int port, String token) {
        this.root = "http://localhost:%d/api/v1/indicators/".formatted(port);
        this.token = token;
    }

    void read(String path) {
        try {
            var connection = (HttpURLConnection) URI.create(root + path).toURL().openConnection();
            connection.setRequestProperty("Authorization", "Bearer " + token);
            int status = connection.getResponseCode();
            if (status != HttpURLConnection.HTTP_OK) {
                throw new IllegalStateException("%s: %d".formatted(path, status));
            }
            try (var answer = connection.getInputStream()) {
                answer.readAllBytes();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
