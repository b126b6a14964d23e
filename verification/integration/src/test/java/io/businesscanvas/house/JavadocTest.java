package io.businesscanvas.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every exported type says what it is and since when, every exported method what it promises. */
class JavadocTest {
    private static final int FEWEST_TYPES = 60;

    @Test
    void exported_types_and_methods_are_documented() throws IOException {
        Missing missing = new Missing();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(exportedSources()));
            missing.trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                missing.scan(unit, null);
            }
        }
        assertThat(missing.types).isGreaterThan(FEWEST_TYPES);
        assertThat(missing.found).isEmpty();
    }

    private static List<Path> exportedSources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path module : House.publishedModules()) {
            try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> Exports.contains(House.packageOf(module, file)))
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    private static final class Missing extends TreePathScanner<Void, Void> {
        private final List<String> found = new ArrayList<>();
        private DocTrees trees;
        private int types;

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (!isPublic(type.getModifiers())) {
                return null;
            }
            types++;
            require(comment().contains("@since"), "type " + type.getSimpleName());
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean isOverride = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            // Comments are not inherited from another module, and builders are what readers look for.
            boolean isInherited = isOverride && !owner().equals("Builder");
            if (isPublic(method.getModifiers()) && !isInherited) {
                require(!comment().isBlank(), "method " + owner() + "." + method.getName());
            }
            return null;
        }

        private boolean isPublic(ModifiersTree modifiers) {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            boolean isInInterface = parent.getKind() == Tree.Kind.INTERFACE;
            return modifiers.getFlags().contains(Modifier.PUBLIC)
                    || isInInterface && !modifiers.getFlags().contains(Modifier.PRIVATE);
        }

        private String comment() {
            String comment = trees.getDocComment(getCurrentPath());
            return comment == null ? "" : comment;
        }

        private String owner() {
            TreePath parent = getCurrentPath().getParentPath();
            return ((ClassTree) parent.getLeaf()).getSimpleName().toString();
        }

        private void require(boolean holds, String what) {
            if (!holds) {
                found.add(what);
            }
        }
    }
}
