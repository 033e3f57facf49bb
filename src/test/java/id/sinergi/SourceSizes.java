package id.sinergi;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** How long the sources are, as the compiler reads them: comments and annotations of a method do not count to it. */
final class SourceSizes {

    /** A file or a method with its number of lines. */
    record Sized(String name, int lines) {}

    private final Path root;
    private final List<Path> files;

    SourceSizes(Path root) throws IOException {
        this.root = root;
        try (var found = Files.walk(root)) {
            files = found.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** The number of files in each package. */
    Map<String, Long> packages() {
        return files.stream()
                .collect(Collectors.groupingBy(
                        file -> root.relativize(file.getParent()).toString(), TreeMap::new, Collectors.counting()));
    }

    /** All files but those that describe a package, the longest first. */
    List<Sized> classes() {
        return files.stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .map(file -> new Sized(root.relativize(file).toString(), lines(file)))
                .sorted(Comparator.comparingInt(Sized::lines).reversed())
                .toList();
    }

    private static int lines(Path file) {
        try (var lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All methods and constructors with a body, from their first word to their last bracket, the longest first. */
    List<Sized> methods() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var sources = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, sources, null, null, null, sources.getJavaFileObjectsFromPaths(files));
            var methods = new ArrayList<Sized>();
            var positions = Trees.instance(task).getSourcePositions();
            for (var file : task.parse()) {
                new Methods(file, positions, methods).scan(file, null);
            }
            methods.sort(Comparator.comparingInt(Sized::lines).reversed());
            return methods;
        }
    }

    /** Finds the methods of a file. */
    private static final class Methods extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree file;
        private final SourcePositions positions;
        private final List<Sized> found;

        Methods(CompilationUnitTree file, SourcePositions positions, List<Sized> found) {
            this.file = file;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            long end = positions.getEndPosition(file, method);
            if (method.getBody() != null && end >= 0) {
                long first = line(positions.getEndPosition(file, method.getModifiers()), method);
                var name = Path.of(file.getSourceFile().getName()).getFileName() + " " + method.getName();
                found.add(new Sized(name, (int) (file.getLineMap().getLineNumber(end) - first + 1)));
            }
            return super.visitMethod(method, nothing);
        }

        /** Where the method starts behind its annotations; without modifiers, where its type or name does. */
        private long line(long afterModifiers, MethodTree method) {
            long start = afterModifiers >= 0 ? afterModifiers : positions.getStartPosition(file, method);
            return file.getLineMap().getLineNumber(start);
        }
    }
}
