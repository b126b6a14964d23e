package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.cli.CanvasInProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the script says may stand at the end of a line, asked of a real bash as bash asks it. */
@DisabledOnOs(OS.WINDOWS)
class CompletionTest {
    /** Parts the line as bash does: at white space, and around each equals sign. */
    private static final String ASK = """
            source "$0"
            line=${1//=/ = }
            read -ra COMP_WORDS <<<"$line"
            case $1 in *' ') COMP_WORDS+=('') ;; esac
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            COMP_WORDBREAKS=$' \\t\\n='
            _canvas_bash
            echo "${COMPREPLY[*]}"
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`canvas `                               | check render format diff new rules explain schema completion",
                "canvas ch                               | check",
                "./canvas re                             | render",
                "canvas schema --                        | --policy --report --rules --locale --help",
                "canvas check --pre                      | --preset",
                "canvas check --quiet --pre              | --preset",
                "`canvas check --preset `                | draft standard strict",
                "canvas check --format=j                 | json junit",
                "`canvas check --format=`                | text line json sarif junit github gitlab checkstyle",
                "canvas check --report sa                | sarif=",
                "canvas check --rule value.unse          | value.unserved=",
                "canvas check --rule value.unserved=w    | warning",
                "canvas check --rule=value.unserved=     | error warning hint off",
                "canvas explain value.unse               | value.unserved",
                "canvas explain --locale zh-CN value.unse | value.unserved",
                "canvas --locale zh-CN exp               | explain",
                "`canvas render --as `                   | grid outline markdown",
                "`canvas render a.canvas.json --borders `| unicode ascii",
                "`canvas --locale `                      | en zh-CN",
                "canvas check canv                       | ``",
                "canvas check --report sarif=canv        | ``"
            })
    void completes(String line, String words) throws Exception {
        assertThat(ask(line)).isEqualTo(words);
    }

    private String ask(String line) throws IOException, InterruptedException {
        Path script = folder.resolve("canvas.sh");
        Files.writeString(script, CanvasInProcess.run("completion").out());
        Path answer = folder.resolve("answer");
        Process bash = new ProcessBuilder("bash", "-c", ASK, script.toString(), line)
                .redirectErrorStream(true)
                .redirectOutput(answer.toFile())
                .start();
        assertThat(bash.waitFor()).as(Files.readString(answer)).isZero();
        return Files.readString(answer).strip();
    }
}
