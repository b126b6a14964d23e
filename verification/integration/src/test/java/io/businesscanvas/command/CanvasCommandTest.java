package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.house.House;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real jar, run as people run it. */
class CanvasCommandTest {
    private static final Path ROOT = House.root();
    private static final String WHOLE = """
            { "businessCanvas": "1.0", "title": "%s", "customerSegments": ["a"],
              "valuePropositions": [{ "name": "v", "serves": ["a"] }] }
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "check examples/canvases                    | 0 | in 9 canvases,             |",
                "check examples/broken                      | 1 | error [value.unserved]     |",
                "check examples/broken examples/canvases    | 1 | in 10 canvases,            |",
                "check examples/broken --locale zh-CN       | 1 | 错误 [value.unserved]       |",
                "check no/such.canvas.json                  | 3 |                            | canvas: no/such.canvas.json: The file does not exist.",
                "check no/such.canvas.json examples/broken  | 3 | error [value.unserved]     | The file does not exist.",
                "check docs                                 | 2 |                            | canvas: no *.canvas.json files in docs",
                "check --preste strict                      | 2 |                            | canvas: unknown option \"--preste\"; did you mean \"--preset\"?",
                "check --preset stric                       | 2 |                            | \"stric\" is not one of draft, standard, strict; did you mean \"strict\"?",
                "check --preset strict examples/canvases    | 1 | error [                    |",
                "check --preset draft examples/canvases     | 0 | No findings in 9 canvases  |",
                "check --rule value.unservd=off             | 2 |                            | did you mean \"value.unserved\"?",
                "check --rule json=loud                     | 2 |                            | \"loud\" is not one of error, warning, hint, off",
                "check --rule value.unserved=hint examples/broken | 1 | hint [value.unserved] |",
                "check --fail-on never examples/broken      | 0 | error [value.unserved]     |",
                "check --fail-on hint examples/broken --rule link.*=off | 1 | error [          |",
                "check --max-warnings 0 examples/broken     | 1 | error [                    |",
                "check --max-warnings -1 examples/broken    | 2 |                            | canvas: --max-warnings: \"-1\" is not a whole number of 0 or more",
                "check docs --allow-empty                   | 0 |                            | no *.canvas.json files in docs",
                "check examples/*/*-shop.canvas.json        | 1 | in 1 canvas,               |",
                "check examples/**/{wii,lulu}.canvas.json   | 0 | in 2 canvases,             |",
                "check examples --exclude broken            | 0 | in 11 canvases,             |",
                "check examples --exclude **/w*             | 1 | in 11 canvases,             |",
                "check examples/broken/bike-shop.canvas.json --exclude broken | 1 | in 1 canvas, |",
                "check examples/broken/bike-shop.canvas.json --exclude broken --force-exclude | 2 | | canvas: all files were excluded (1 by --exclude)",
                "check examples/canvases docs               | 2 | in 9 canvases,             | canvas: no *.canvas.json files in docs",
                "check examples/canvases --list-files       | 0 | examples/canvases/wii.canvas.json |",
                "check examples/broken --show error --statistics | 1 | 1  value.unserved      |",
                "check examples/canvases --fail-on-stale    | 0 | in 9 canvases,             |",
                "check examples/broken --quiet              | 1 | error [value.unserved]     |",
                "check examples/canvases --verbose          | 0 | in 9 canvases,             | canvas: checked 9 files in",
                "check examples/canvases --fix --fix-unsafe | 0 | in 9 canvases,            | canvas: fixed 0 findings in 0 files",
                "check examples/broken --diff               | 1 | +  \"language\": \"en\",     |",
                "check examples/canvases --diff             | 0 |                            |",
                "check - --fix --locale zh-CN               | 2 |                            | canvas: 标准输入不能修正；请用 --diff 查看改动",
                "check examples/broken --color always       | 1 | [1;31merror        |",
                "check examples/broken --color never        | 1 | error [value.unserved]     |",
                "check examples/broken --include-accepted   | 1 | error [value.unserved]     |",
                "check examples/broken --format line        | 1 | bike-shop.canvas.json:28:15: error [value.unserved] \"A |",
                "check examples/broken --format xml         | 2 |                            | \"xml\" is not one of text, line, json, sarif",
                "check examples/broken --report json        | 2 |                            | --report takes FORMAT=FILE, not \"json\"",
                "check --report json=a --report JSON=b      | 2 |                            | canvas: --report json is given twice",
                "check --report json=a --report sarif=./a   | 2 |                            | canvas: two reports cannot be written to one file: ./a",
                "check --report sarif=                      | 2 |                            | canvas: --report needs a value: FILE",
                "check --rule value.*=off --rule value.*=hint | 2 |                          | canvas: --rule value.* is given twice",
                "check --rule value.unservd=off --locale zh-CN | 2 |                         | 没有规则“value.unservd”；是不是想写“value.unserved”？",
                "check --rule nothing.*=off                 | 2 |                            | canvas: there is no rule \"nothing.*\"",
                "check --exclude ! --locale zh-CN           | 2 |                            | canvas: --exclude：“!”不是",
                "check --max-warnings 4294967295            | 2 |                            | \"4294967295\" is not a whole number of 0 or more",
                "check [z-a]                                | 2 |                            | canvas: no *.canvas.json files in [z-a]",
                "check examples/broken --baseline examples  | 3 |                            | canvas: examples: The path is a folder.",
                "check examples/canvases --report line=/dev/null | 0 | in 9 canvases,        |",
                "check - --stdin-name a.canvas.json         | 1 | a.canvas.json:1:1: error [ |",
                "check examples/broken --write-baseline no/such/folder.json | 3 | in 1 canvas, | canvas: no/such/folder.json: The file could not be written: the folder does not exist.",
                "check --preset draft --preset strict       | 2 |                            | canvas: --preset is given twice",
                "check --preset                             | 2 |                            | canvas: --preset needs a value: PRESET",
                "check @a.canvas.json                       | 3 |                            | canvas: @a.canvas.json: The file does not exist.",
                "check examples/broken --baseline no.json   | 3 |                            | canvas: no.json: The file does not exist.",
                "check --show-policy examples/broken/bike-shop.canvas.json | 0 | value.unserved               error     standard |",
                "check --show-policy a.canvas.json --preset draft --rule value.*=off | 0 | value.unserved               off       command line |",
                "check --locale ?                           | 2 |                            | \"?\" is not a language tag such as en or zh-CN",
                "chek                                       | 2 |                            | canvas: unknown command \"chek\"; did you mean \"check\"?",
                "chek --locale zh-CN                        | 2 |                            | canvas: 未知的命令“chek”；是不是想写“check”？",
                "xyz                                        | 2 |                            | canvas: unknown command \"xyz\"",
                "--help                                     | 0 | canvas check canvases      |",
                "check --help                               | 0 | Exit codes:                |",
                "render --help                              | 0 | --width=N                  |",
                "--version                                  | 0 | canvas 0.1.0               |",
                "render examples/canvases/pedal-and-go.canvas.json | 0 | Pedal & Go          |",
                "render examples/canvases/career-change.canvas.json | 0 | 谁能帮我            |",
                "render examples/canvases/career-change.canvas.json --locale en | 0 | Who helps me |",
                "render examples/broken/bike-shop.canvas.json | 1 |                          | unknown-property",
                "render no/such.canvas.json                 | 3 |                            | The file does not exist.",
                "render                                     | 2 |                            | canvas: missing: FILE",
                "render examples/canvases/wii.canvas.json --width 500 | 2 |                  | canvas: --width: \"500\" is not between 20 and 400"
            })
    void answers(String arguments, int exitCode, String out, String err) throws Exception {
        CanvasCommand result = CanvasCommand.run(ROOT, arguments.split(" "));
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(exitCode);
        assertThat(result.out()).contains(out == null ? "" : out);
        assertThat(result.err()).contains(err == null ? "" : err);
        if (err == null) {
            assertThat(result.err()).isEmpty();
        }
        assertThat(result.out() + result.err()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void requires_a_command(@TempDir Path folder) throws Exception {
        CanvasCommand result = CanvasCommand.run(folder);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("canvas: missing command", "Usage: canvas");
    }

    @Test
    void checks_the_current_folder_by_default(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("deep/er"));
        Files.writeString(folder.resolve("deep/er/小店.canvas.json"), WHOLE.formatted("小店"));
        Files.writeString(folder.resolve("a b.canvas.json"), WHOLE.formatted("A"));
        Files.writeString(folder.resolve("other.json"), "not a canvas");
        Files.createDirectories(folder.resolve("folder.canvas.json"));
        CanvasCommand result = CanvasCommand.run(folder, "check");
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out()).contains("in 2 canvases,");
    }

    @Test
    void continues_after_a_broken_file(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.canvas.json"), "{ \"title\": ");
        Files.writeString(folder.resolve("b.canvas.json"), WHOLE.formatted("B"));
        CanvasCommand result = CanvasCommand.run(folder, "check", "a.canvas.json", "b.canvas.json");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("a.canvas.json:1:12: error [file.", "1 error in 2 canvases,");
    }

    @Test
    void a_link_that_loops_is_reported_and_harms_nothing(@TempDir Path folder) throws Exception {
        Files.createSymbolicLink(folder.resolve("loop.canvas.json"), folder.resolve("loop.canvas.json"));
        Files.createSymbolicLink(folder.resolve("up"), folder);
        Files.writeString(folder.resolve("b.canvas.json"), WHOLE.formatted("B"));
        CanvasCommand result = CanvasCommand.run(folder, "check");
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out()).contains("in 1 canvas,");
        assertThat(result.err()).contains("canvas: loop.canvas.json: skipped, symbolic link loop");
    }
}
