package id.sinergi.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configurations for nginx and HAProxy are read by these programs, where they are installed. */
class ProxyFilesTest {

    private static final Path DEPLOY = Path.of("src/main/deploy");

    @TempDir
    private Path directory;

    @Test
    void nginxReadsItsSite() throws Exception {
        var nginx = program("nginx");
        certificate();
        var included = Files.copy(DEPLOY.resolve("sinergi-proxy.conf"), directory.resolve("sinergi-proxy.conf"));
        var site = file(
                "site.conf",
                Files.readString(DEPLOY.resolve("nginx.conf"))
                        .replace("/etc/nginx/sinergi-proxy.conf", included.toString())
                        .replace(
                                "/etc/ssl/certs/sinergi.pem",
                                directory.resolve("sinergi.pem").toString())
                        .replace(
                                "/etc/ssl/private/sinergi.key",
                                directory.resolve("sinergi.pem").toString()));
        var whole = file(
                "nginx.conf",
                "pid %s/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\ninclude %s;\n}\n"
                        .formatted(directory, site));
        assertThat(said(nginx.toString(), "-t", "-p", directory.toString(), "-c", whole.toString()))
                .contains("test is successful")
                .doesNotContain("[emerg]");
    }

    @Test
    void haproxyReadsItsFile() throws Exception {
        var haproxy = program("haproxy");
        certificate();
        var file = file(
                "haproxy.cfg",
                Files.readString(DEPLOY.resolve("haproxy.cfg"))
                        .replace(
                                "/etc/ssl/private/sinergi.pem",
                                directory.resolve("sinergi.pem").toString()));
        assertThat(Files.readString(file))
                .as("\"path /login method POST\" in one acl is any of three paths")
                .doesNotContainPattern("acl \\S+ path .* method ");
        assertThat(said(haproxy.toString(), "-c", "-f", file.toString()))
                .contains("Configuration file is valid")
                .doesNotContain("[WARNING]");
    }

    /** Pages are led to TLS, programs are refused; the push of pages goes over TLS as they do. */
    @Test
    void nothingGoesOnInClear() throws IOException {
        var nginx = Files.readString(DEPLOY.resolve("nginx.conf"));
        assertThat(nginx.substring(nginx.indexOf("listen 80;")))
                .containsSubsequence("location /api/", "return 403", "location /", "return 301 https://$server_name")
                .doesNotContain("proxy_pass", "include");
        assertThat(nginx).contains("listen 443 ssl");
        assertThat(Files.readString(DEPLOY.resolve("sinergi-proxy.conf"))).contains("Upgrade $http_upgrade");
        assertThat(Files.readString(DEPLOY.resolve("haproxy.cfg")))
                .containsSubsequence("deny_status 403 if { path_beg /api/ } !{ ssl_fc }", "redirect scheme https");
    }

    private static Path program(String name) {
        var found = Stream.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin")
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            System.out.println("SKIPPED: " + name + " is not installed, so that src/main/deploy was not read by it");
        }
        assumeTrue(found.isPresent(), name + " is not installed");
        return found.orElseThrow();
    }

    private void certificate() throws IOException, InterruptedException {
        var keys = directory.resolve("keys.p12").toString();
        said(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "one",
                "-keyalg",
                "EC",
                "-dname",
                "CN=sinergi.example",
                "-keystore",
                keys,
                "-storetype",
                "PKCS12",
                "-storepass",
                "sinergi-uji",
                "-validity",
                "2");
        file("sinergi.pem", PemOf.keyAndCertificate(Path.of(keys), "one", "sinergi-uji".toCharArray()));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private static String said(String... command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }
}
