package id.sinergi.supply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials that travels in the jar, and the parts of the chart module that its lock file names. */
final class BillOfMaterials {

    private static final Path JAVA = Path.of("target/classes/META-INF/sbom/application.cdx.json");
    private static final Path CHARTS = Path.of("frontend/package-lock.json");

    private BillOfMaterials() {}

    /**
     * One part.
     *
     * @param licences the choices that it may be used under
     * @param purl its package URL, such as {@code pkg:maven/org.postgresql/postgresql@42.7.14?type=jar}
     */
    record Part(String group, String name, String version, List<String> licences, String purl) {}

    /** What the jar holds; what only development uses is left out. */
    static List<Part> java() {
        if (!Files.exists(JAVA)) {
            throw new IllegalStateException(JAVA + " is missing; mvn generate-resources writes it");
        }
        var parts = new ArrayList<Part>();
        for (var component : read(JAVA).get("components")) {
            if (component.path("scope").asString("").equals("optional")) {
                continue;
            }
            var licences = new ArrayList<String>();
            component.path("licenses").forEach(licence -> licences.add(licence(licence)));
            parts.add(new Part(
                    component.path("group").asString(""),
                    component.get("name").asString(),
                    component.get("version").asString(),
                    licences,
                    component.get("purl").asString()));
        }
        return parts;
    }

    /** What is bundled for the browser; what only builds it is left out. */
    static List<Part> charts() {
        var parts = new ArrayList<Part>();
        read(CHARTS).get("packages").properties().forEach(entry -> {
            var name = entry.getKey().replaceFirst(".*node_modules/", "");
            var part = entry.getValue();
            if (!name.isEmpty() && !part.path("dev").asBoolean(false)) {
                var version = part.get("version").asString();
                parts.add(new Part(
                        "npm",
                        name,
                        version,
                        List.of(part.path("license").asString("none")),
                        "pkg:npm/" + name.replace("@", "%40") + "@" + version));
            }
        });
        return parts;
    }

    private static String licence(JsonNode of) {
        var licence = of.path("license");
        return licence.path("id")
                .asString(licence.path("name").asString(of.path("expression").asString("none")));
    }

    private static JsonNode read(Path file) {
        try {
            return JsonMapper.builder().build().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
