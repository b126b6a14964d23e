package io.businesscanvas.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.docs.MarkdownPage.Block;
import io.businesscanvas.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page about git, followed in a real repository. */
class GitGuideTest {
    private static final String CANVAS = """
            {
              "businessCanvas": "1.0",
              "title": "Bikes",
              "channels": ["Shop"%s]
            }
            """;

    private static final String CHANGES = "a b.canvas.json\nChannels\n  + Van\nnew.canvas.json\nChannels\n  + Shop\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"git.md", "git.zh-CN.md"})
    void each_setting_compares_canvases(String page) throws Exception {
        List<Block> blocks = MarkdownPage.read(
                        House.root().resolve("docs/guide").resolve(page))
                .blocks();
        assertThat(blocks).extracting(Block::language).containsExactly("sh", "gitattributes", "sh", "sh");
        beginRepository();
        assertThat(run(blocks.get(0).text())).contains("+ Van").doesNotContain("\"Van\"");
        Files.writeString(folder.resolve(".gitattributes"), blocks.get(1).text());
        assertThat(run(blocks.get(2).text())).startsWith(CHANGES + "commit ").endsWith("\n" + CHANGES);
        assertThat(run(blocks.get(3).text()))
                .contains("@@")
                .containsPattern("\\n\\+.*Van")
                .doesNotContain("\"Van\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"git.md", "git.zh-CN.md"})
    void a_revision_with_problems_does_not_stop_the_others(String page) throws Exception {
        List<Block> blocks = MarkdownPage.read(
                        House.root().resolve("docs/guide").resolve(page))
                .blocks();
        beginRepository();
        Files.writeString(folder.resolve(".gitattributes"), blocks.get(1).text());
        Files.writeString(folder.resolve("a b.canvas.json"), "{");
        Files.delete(folder.resolve("new.canvas.json"));
        run("git config diff.canvas.command 'canvas diff'");
        assertThat(run("git diff HEAD 2>&1")).contains("error [file.syntax]", "new.canvas.json\nChannels\n  - Shop\n");
    }

    /** Two commits: the second changes one canvas and adds another. */
    private void beginRepository() throws Exception {
        Path bin = Files.createDirectories(folder.resolve(".git/bin"));
        Path command = Files.writeString(
                bin.resolve("canvas"),
                "#!/bin/sh\nexec '%s' -jar '%s' \"$@\"\n"
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                House.root().resolve("tools/canvas-cli/target/canvas.jar")));
        assertThat(command.toFile().setExecutable(true)).isTrue();
        run("git init -q . && git config user.name T && git config user.email t@example.org");
        Files.writeString(folder.resolve("a b.canvas.json"), CANVAS.formatted(""));
        run("git add . && git commit -qm one");
        Files.writeString(folder.resolve("a b.canvas.json"), CANVAS.formatted(", \"Van\""));
        Files.writeString(folder.resolve("new.canvas.json"), CANVAS.formatted(""));
        run("git add . && git commit -qm two");
    }

    private String run(String script) throws IOException, InterruptedException {
        Path out = folder.resolve(".git/out");
        ProcessBuilder shell = new ProcessBuilder("bash", "-ec", script)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        Map<String, String> environment = shell.environment();
        environment.put("PATH", folder.resolve(".git/bin") + ":" + environment.get("PATH"));
        environment.putAll(Map.of(
                "LC_ALL", "C.UTF-8",
                "GIT_CONFIG_GLOBAL", "/dev/null",
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_PAGER", "cat"));
        Process process = shell.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String printed = Files.readString(out);
        assertThat(process.exitValue()).as(script + "\n" + printed).isZero();
        return printed;
    }
}
