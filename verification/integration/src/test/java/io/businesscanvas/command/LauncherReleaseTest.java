package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.house.House;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checkout of a release takes the jar of that release; any other checkout is built. */
class LauncherReleaseTest {
    private static final List<String> FOLDERS =
            List.of("canvas-core/src/main", "tools/canvas-cli/src/main", "docs", "tools/canvas-cli/src/launcher");
    private static final List<String> SOURCES = List.of(
            "canvas-core/pom.xml",
            "tools/canvas-cli/pom.xml",
            "docs/rules.md",
            "docs/rules.zh-CN.md",
            "docs/format.md",
            "docs/format.zh-CN.md");

    @TempDir
    private Path folder;

    private Path checkout;
    private Path release;

    @BeforeEach
    void make_a_checkout_and_a_release() throws Exception {
        checkout = folder.resolve("checkout");
        for (String part : FOLDERS) {
            Files.createDirectories(checkout.resolve(part));
        }
        for (String source : SOURCES) {
            Files.writeString(checkout.resolve(source), "");
        }
        Files.copy(House.root().resolve("canvas"), checkout.resolve("canvas"));
        Files.writeString(checkout.resolve("pom.xml"), "<repository>example/canvas</repository>");
        Path mvnw = Files.writeString(checkout.resolve("mvnw"), "#!/bin/sh\necho built >&2\nexit 1\n");
        assertThat(mvnw.toFile().setExecutable(true)).isTrue();
        try (Stream<Path> parts = Files.list(House.root().resolve("tools/canvas-cli/src/launcher"))) {
            for (Path part : parts.toList()) {
                Files.copy(
                        part, checkout.resolve("tools/canvas-cli/src/launcher").resolve(part.getFileName()));
            }
        }
        release = Files.createDirectories(folder.resolve("releases/v0.1.0"));
        byte[] jar = Files.readAllBytes(CanvasCommand.JAR);
        Files.write(release.resolve("canvas-0.1.0.jar"), jar);
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jar));
        Files.writeString(release.resolve("canvas-0.1.0.jar.sha256"), sum + "  canvas-0.1.0.jar\n");
    }

    @Test
    void a_release_is_downloaded_once() throws Exception {
        CanvasCommand first = version("v0.1.0");
        assertThat(first.exitCode()).as(first.toString()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(checkout.resolve("tools/canvas-cli/target/canvas.jar"))
                .hasSameBinaryContentAs(release.resolve("canvas-0.1.0.jar"));
        assertThat(checkout.resolve("tools/canvas-cli/target/download")).doesNotExist();
        Files.delete(release.resolve("canvas-0.1.0.jar"));
        assertThat(version("v0.1.0").exitCode()).isZero();
    }

    @Test
    void a_jar_with_another_checksum_is_discarded() throws Exception {
        Files.writeString(release.resolve("canvas-0.1.0.jar"), "not a jar");
        assertBuilt(version("v0.1.0"));
    }

    @Test
    void what_is_not_a_release_is_built() throws Exception {
        assertBuilt(version("v0.2.0"));
        assertBuilt(version("main"));
    }

    @Test
    void a_checkout_of_a_tag_is_that_release() throws Exception {
        tag("v0.1.0");
        assertThat(version("").exitCode()).isZero();
    }

    @Test
    void a_tag_that_pre_commit_fetched_is_that_release() throws Exception {
        tag("v0.1.0");
        Path origin = checkout;
        checkout = Files.createDirectory(folder.resolve("fetched"));
        git("init", "-q");
        git("fetch", "-q", "--depth=1", origin.toUri().toString(), "v0.1.0");
        git("checkout", "-q", "FETCH_HEAD");
        CanvasCommand result = version("");
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(checkout.resolve("tools/canvas-cli/target/canvas.jar")).exists();
    }

    @Test
    void a_changed_checkout_of_a_tag_is_built() throws Exception {
        tag("v0.1.0");
        Files.writeString(checkout.resolve("docs/rules.md"), "changed");
        assertBuilt(version(""));
    }

    private void tag(String name) throws Exception {
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "A release");
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "tag", "-am", name, name);
    }

    private void git(String... arguments) throws Exception {
        List<String> command =
                Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
        CanvasCommand result = CanvasCommand.run(CanvasCommand.prepare(checkout, command));
        assertThat(result.exitCode()).as(result.toString()).isZero();
    }

    private void assertBuilt(CanvasCommand result) {
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("building the command", "built", "canvas: the command could not be built.");
        assertThat(checkout.resolve("tools/canvas-cli/target/canvas.jar")).doesNotExist();
    }

    /** Starts the checkout; the tag is for one without a repository. */
    private CanvasCommand version(String tag) throws Exception {
        ProcessBuilder program =
                Installation.prepare(folder, List.of(checkout.resolve("canvas").toString(), "--version"));
        program.environment().put("CANVAS_RELEASE", tag);
        program.environment()
                .put(
                        "CANVAS_RELEASES",
                        folder.resolve("releases").toUri().toString().replaceAll("/$", ""));
        return CanvasCommand.run(program);
    }
}
