package io.businesscanvas.docs;

import io.businesscanvas.docs.MarkdownPage.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** All Java of a page as one program, in the order of the page; tells what each block prints. */
final class PageProgram {
    private static final String MARK = "\u0000";
    private static final List<String> IMPORTS = List.of(
            "import io.businesscanvas.catalogue.*;",
            "import io.businesscanvas.document.*;",
            "import io.businesscanvas.json.*;",
            "import io.businesscanvas.labels.*;",
            "import io.businesscanvas.model.*;",
            "import io.businesscanvas.value.*;",
            "import io.businesscanvas.policy.*;",
            "import io.businesscanvas.render.*;",
            "import io.businesscanvas.render.text.*;",
            "import io.businesscanvas.render.web.*;",
            "import io.businesscanvas.rule.*;",
            "import io.businesscanvas.validation.*;",
            "import java.nio.file.*;",
            "import java.util.*;");

    private PageProgram() {}

    /** What each block prints, in order. */
    static List<String> run(List<Block> javaBlocks, Path folder) {
        Path source = folder.resolve("Page.java");
        try {
            Files.writeString(source, program(javaBlocks));
            compile(source, folder);
            return List.of(output(folder).split(MARK, -1));
        } catch (IOException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static String program(List<Block> blocks) {
        List<String> imports = new ArrayList<>(IMPORTS);
        List<String> statements = new ArrayList<>();
        for (Block block : blocks) {
            block.text().lines().forEach(line -> (line.startsWith("import ") ? imports : statements).add(line));
            statements.add("System.out.print(\"\\u005c0\");");
        }
        return Stream.of(
                        imports.stream(),
                        Stream.of("public class Page {", "public static void main(String[] args) throws Exception {"),
                        statements.stream(),
                        Stream.of("}", "}", ""))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static void compile(Path source, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of("-proc:none", "-Xlint:all", "-Werror", "-d", folder.toString()),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            if (!compiled) {
                throw new AssertionError(messages);
            }
        }
    }

    private static String output(Path folder) throws IOException, ReflectiveOperationException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()});
                PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            loader.loadClass("Page").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
