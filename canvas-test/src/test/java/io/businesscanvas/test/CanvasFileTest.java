package io.businesscanvas.test;

import static io.businesscanvas.test.CanvasAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

class CanvasFileTest {
    @Test
    void provides_a_resource_of_the_test(@CanvasFile("shop.canvas.json") BusinessCanvas canvas) {
        assertThat(canvas).block(Block.CHANNELS).hasNames("Web shop");
    }

    @Test
    void provides_a_file(
            @CanvasFile("src/test/resources/io/businesscanvas/test/shop.canvas.json") CanvasDocument document) {
        assertThat(document).hasNoProblems();
    }

    @Test
    void runs_a_test_for_each_file_under_its_name() {
        Events tests = run(FolderCase.class);
        assertThat(tests.finished().map(CanvasFileTest::outcome))
                .containsExactly(
                        "broken.canvas.json failed: The canvas file has errors:\n\n" + broken(),
                        "more/good.canvas.json successful");
    }

    @Test
    void a_document_has_its_problems_as_data() {
        assertThat(run(DocumentCase.class).finished().map(CanvasFileTest::outcome))
                .containsExactly("broken.canvas.json successful", "more/good.canvas.json successful");
    }

    @Test
    void a_file_with_errors_fails_with_the_report() {
        assertThat(run(BrokenFileCase.class).finished().map(CanvasFileTest::outcome))
                .containsExactly("takes(BusinessCanvas) failed: The canvas file has errors:\n\n"
                        + broken().replace("src/test/resources/io/businesscanvas/test/", ""));
    }

    @Test
    void a_missing_file_is_named() {
        assertThat(run(MissingFileCase.class).finished().map(CanvasFileTest::outcome))
                .containsExactly(
                        "takes(BusinessCanvas) failed: There is no canvas file \"nowhere.canvas.json\": neither a"
                                + " resource of " + MissingFileCase.class.getName() + " nor a file in "
                                + Path.of("").toAbsolutePath() + ".");
    }

    @Test
    void a_file_that_cannot_be_read_is_named() {
        assertThat(run(FolderAsFileCase.class).finished().map(CanvasFileTest::outcome))
                .containsExactly("takes(BusinessCanvas) failed: Cannot read the canvas file \"src/test/resources\":"
                        + " java.nio.file.FileSystemException: src/test/resources: is a directory");
    }

    @Test
    void a_parameter_of_another_type_is_rejected() {
        assertThat(run(OtherTypeCase.class).finished().map(CanvasFileTest::outcome))
                .containsExactly("takes(String) failed: A canvas file must be a parameter of type BusinessCanvas or"
                        + " CanvasDocument, but this is a String.");
    }

    @Test
    void a_folder_without_canvases_is_a_failure() {
        assertThat(failuresOf(EmptyFolderCase.class))
                .containsExactly("is_read(BusinessCanvas) failed: There are no files *.canvas.json in "
                        + Path.of("src/main/java").toAbsolutePath() + ".");
    }

    @Test
    void a_missing_folder_is_named() {
        assertThat(failuresOf(MissingFolderCase.class))
                .containsExactly("is_read(BusinessCanvas) failed: There is no folder "
                        + Path.of("nowhere").toAbsolutePath() + ".");
    }

    private static List<String> failuresOf(Class<?> test) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(test))
                .execute()
                .containerEvents()
                .failed()
                .map(CanvasFileTest::outcome)
                .toList();
    }

    private static String broken() {
        return """
                src/test/resources/io/businesscanvas/test/folder/broken.canvas.json:4:3: error [file.unknown-property]
                  The canvas has no property "chanels".
                  Fix: write "channels".
                    4 |   "chanels": []
                      |   ^^^^^^^^^
                1 error in 1 canvas, no rules run.""";
    }

    private static Events run(Class<?> test) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(test))
                .execute()
                .testEvents();
    }

    private static String outcome(Event event) {
        TestExecutionResult result = event.getRequiredPayload(TestExecutionResult.class);
        String name = event.getTestDescriptor().getDisplayName() + " "
                + result.getStatus().name().toLowerCase(Locale.ROOT);
        return result.getThrowable()
                .map(thrown -> name + ": " + thrown.getMessage())
                .orElse(name);
    }

    static class FolderCase {
        @CanvasFolder("src/test/resources/io/businesscanvas/test/folder")
        void is_read(BusinessCanvas canvas) {
            assertThat(canvas.title()).isEqualTo("Good");
        }
    }

    static class DocumentCase {
        @CanvasFolder("src/test/resources/io/businesscanvas/test/folder")
        void is_read(CanvasDocument document) {
            assertThat(document.source().name()).endsWith(".canvas.json");
        }
    }

    static class EmptyFolderCase {
        @CanvasFolder("src/main/java")
        void is_read(BusinessCanvas canvas) {}
    }

    static class MissingFolderCase {
        @CanvasFolder("nowhere")
        void is_read(BusinessCanvas canvas) {}
    }

    static class FolderAsFileCase {
        @Test
        void takes(@CanvasFile("src/test/resources") BusinessCanvas canvas) {}
    }

    static class BrokenFileCase {
        @Test
        void takes(@CanvasFile("folder/broken.canvas.json") BusinessCanvas canvas) {}
    }

    static class MissingFileCase {
        @Test
        void takes(@CanvasFile("nowhere.canvas.json") BusinessCanvas canvas) {}
    }

    static class OtherTypeCase {
        @Test
        void takes(@CanvasFile("shop.canvas.json") String canvas) {}
    }
}
