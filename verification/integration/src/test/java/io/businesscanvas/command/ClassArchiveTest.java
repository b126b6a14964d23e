package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive of loaded classes that makes a start short: it is made once, and again when it does not fit. */
class ClassArchiveTest {
    @TempDir
    private Path folder;

    private Installation canvas;

    @BeforeEach
    void install_and_start() throws Exception {
        canvas = Installation.in(folder.resolve("canvas"));
        start(canvas);
    }

    @Test
    void is_created_by_the_first_start_and_used_by_the_next() throws Exception {
        Path archive = theArchive(canvas);
        Object made = Files.readAttributes(archive, "unix:ino,ctime");
        start(canvas);
        assertThat(theArchive(canvas)).isEqualTo(archive);
        assertThat((Object) Files.readAttributes(archive, "unix:ino,ctime")).isEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4_096, 100_000, 5_000_000, 15_000_000})
    void is_created_again_if_it_was_truncated(long size) throws Exception {
        Path archive = theArchive(canvas);
        long whole = Files.size(archive);
        makeWritable(archive);
        try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
        start(canvas);
        assertThat(Files.size(theArchive(canvas))).isEqualTo(whole);
    }

    @Test
    void is_created_again_if_another_java_created_it() throws Exception {
        Path archive = theArchive(canvas);
        byte[] whole = Files.readAllBytes(archive);
        byte[] foreign = whole.clone();
        System.arraycopy("another Java".getBytes(StandardCharsets.UTF_8), 0, foreign, 0, 12);
        makeWritable(archive);
        Files.write(archive, foreign);
        Files.setLastModifiedTime(
                archive, Files.getLastModifiedTime(canvas.folder().resolve("canvas.jar")));
        start(canvas);
        assertThat(archive).doesNotExist();
        start(canvas);
        assertThat(Files.size(theArchive(canvas))).isEqualTo(whole.length);
    }

    @Test
    void is_created_again_for_another_jar() throws Exception {
        Path jar = canvas.folder().resolve("canvas.jar");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_700_000_000_000L));
        start(canvas);
        assertThat(Files.getLastModifiedTime(theArchive(canvas))).isEqualTo(Files.getLastModifiedTime(jar));
    }

    @Test
    void is_created_for_each_java_and_each_folder() throws Exception {
        List<Path> homes = Installation.javaHomes();
        for (Path home : homes) {
            CanvasCommand result = canvas.runWith("JAVA_HOME", home.toString(), "--version");
            assertThat(result.exitCode()).as(result.toString()).isZero();
        }
        assertThat(canvas.archives()).hasSizeGreaterThanOrEqualTo(homes.size());

        Path copy = folder.resolve("copy");
        CanvasCommand.run(
                Installation.prepare(folder, List.of("cp", "-a", canvas.folder().toString(), copy.toString())));
        Installation copied = new Installation(copy);
        start(copied);
        Path archive = theArchive(copied);
        start(copied);
        assertThat(archive).as("used, or else deleted").exists();
        assertThat(archive.toString()).endsWith(copy + "/canvas.jar.jsa");
    }

    @Test
    void no_archive_is_used_if_this_java_cannot_create_one() throws Exception {
        Path home = folder.resolve("home");
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                for argument; do [ "$argument" != -Xshare:dump ] || exit 1; done
                exec '%s/bin/java' "$@"
                """.formatted(Installation.JAVA_HOME));
        makeExecutable(java);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"17.0.99\"\n");
        for (int i = 0; i < 2; i++) {
            CanvasCommand result = canvas.runWith("JAVA_HOME", home.toString(), "--version");
            assertThat(result.exitCode()).as(result.toString()).isZero();
            assertThat(canvas.archives())
                    .filteredOn(archive -> archive.toString().contains("17.0.99"))
                    .singleElement()
                    .satisfies(archive -> assertThat(archive).isEmptyFile());
        }
    }

    private static void start(Installation canvas) throws Exception {
        CanvasCommand result = CanvasCommand.run(canvas.prepare(canvas.folder(), "--version"));
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).matches("canvas \\d[^\n]*\n");
        assertThat(result.exitCode()).isZero();
    }

    private static Path theArchive(Installation canvas) throws IOException {
        assertThat(canvas.archives()).hasSize(1);
        return canvas.archives().get(0);
    }

    private static void makeWritable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
