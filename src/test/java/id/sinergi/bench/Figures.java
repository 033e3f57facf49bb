package id.sinergi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Collects the figures of a run, says each as it comes, and writes them as a text table, Markdown and JSON. */
final class Figures {

    private final List<Figure> all = new ArrayList<>();
    private final Machine machine;
    private final String command;

    Figures(Machine machine, String command) {
        this.machine = machine;
        this.command = command;
    }

    void add(String group, String name, double value, String unit, Bar bar, String detail) {
        var figure = new Figure(group, name, value, unit, bar, detail);
        all.add(figure);
        Progress.say("    %-46s %12s  %-12s %-6s  %s", name, figure.shown(), bar.label(unit), figure.verdict(), detail);
    }

    String text() {
        var out = new StringBuilder();
        out.append("%s%n%s · %s%n".formatted(command, machine, machine.date()));
        var group = "";
        for (var figure : all) {
            if (!figure.group().equals(group)) {
                group = figure.group();
                out.append("%n%s%n".formatted(group));
            }
            out.append("  %-46s %14s  %-14s %-6s  %s%n"
                    .formatted(
                            figure.name(),
                            figure.shown(),
                            figure.bar().label(figure.unit()),
                            figure.verdict(),
                            figure.detail()));
        }
        return out.append("%n%d of %d bars reached%n".formatted(reached(), barred()))
                .toString();
    }

    String markdown() {
        var out = new StringBuilder("%s, %s: `%s`%n".formatted(machine.date(), machine, command));
        out.append("%n| | measured | bar | | how |%n|---|---:|---:|---|---|%n".formatted());
        var group = "";
        for (var figure : all) {
            if (!figure.group().equals(group)) {
                group = figure.group();
                out.append("| **%s** | | | | |%n".formatted(group));
            }
            out.append("| %s | %s | %s | %s | %s |%n"
                    .formatted(
                            figure.name(),
                            figure.shown(),
                            figure.bar().label(figure.unit()),
                            figure.verdict(),
                            figure.detail()));
        }
        return out.toString();
    }

    void write(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve("bench.txt"), text());
            Files.writeString(directory.resolve("bench.md"), markdown());
            Files.writeString(directory.resolve("bench.json"), json());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String json() {
        var run = new LinkedHashMap<String, Object>();
        run.put("command", command);
        run.put("machine", machine);
        run.put(
                "figures",
                all.stream()
                        .map(figure -> {
                            var row = new LinkedHashMap<String, Object>();
                            row.put("group", figure.group());
                            row.put("name", figure.name());
                            row.put("value", figure.value());
                            row.put("unit", figure.unit());
                            row.put("bar", figure.bar().label(figure.unit()));
                            row.put("verdict", figure.verdict());
                            row.put("detail", figure.detail());
                            return row;
                        })
                        .toList());
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(run);
    }

    private long barred() {
        return all.stream().filter(figure -> !figure.verdict().isEmpty()).count();
    }

    private long reached() {
        return all.stream().filter(figure -> figure.verdict().equals("ok")).count();
    }
}
