package io.businesscanvas.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.check.files.PathPattern;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectFolderTest {
    private static final Path ROOT = Path.of("/projects/root");

    @Test
    void modules_and_output_are_not_of_the_project() {
        ProjectFolder folder = new ProjectFolder(
                ROOT,
                Optional.of(ROOT.resolve("target")),
                List.of("one", "nested/two", "other/pom-three.xml", "../beside"),
                ROOT);
        assertThat(folder.foreign())
                .extracting(PathPattern::toString)
                .containsExactly("/one/", "/nested/two/", "/other/", "/target/");
        assertThat(folder.hasModules()).isTrue();
    }

    @Test
    void output_elsewhere_and_modules_in_the_same_folder_exclude_nothing() {
        ProjectFolder folder = new ProjectFolder(ROOT, Optional.of(Path.of("/tmp/out")), List.of("pom-two.xml"), ROOT);
        assertThat(folder.foreign()).isEmpty();
    }

    @Test
    void files_are_shown_from_where_the_build_was_started() {
        ProjectFolder module = new ProjectFolder(ROOT.resolve("one"), Optional.empty(), List.of(), ROOT);
        assertThat(module.shown("plans/a.canvas.json")).isEqualTo("one/plans/a.canvas.json");
        assertThat(module.shown("../b.canvas.json")).isEqualTo("b.canvas.json");
        assertThat(module.shown("/elsewhere/c.canvas.json")).isEqualTo("/elsewhere/c.canvas.json");
    }
}
