package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.businesscanvas.cli.CanvasInProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the script says may stand at the end of a line, asked of real shells as they ask it. */
@DisabledOnOs(OS.WINDOWS)
class CompletionTest {
    /** Parts the line as bash does: at white space, and around each equals sign. */
    private static final String ASK_BASH = """
            source "$0"
            line=${1//=/ = }
            read -ra COMP_WORDS <<<"$line"
            case $1 in *' ') COMP_WORDS+=('') ;; esac
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            COMP_WORDBREAKS=$' \\t\\n='
            _canvas_bash
            echo "${COMPREPLY[*]}"
            """;

    /** The few words of the completion system of zsh that the script uses, as far as it uses them. */
    private static final String ASK_ZSH = """
            compdef() { : }
            compset() { PREFIX=${PREFIX##*=} }
            compadd() { while [ "$1" != -- ]; do shift; done; shift; print -r -- ${(M)@:#$PREFIX*} }
            _files() { : }
            source "$0"
            words=(${(z)1})
            case $1 in *' ') words+=('') ;; esac
            CURRENT=$#words
            PREFIX=$words[CURRENT]
            _canvas_zsh
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void bash_completes(String line, String words) throws Exception {
        assertThat(ask("bash", ASK_BASH, line)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void zsh_completes(String line, String words) throws Exception {
        assumeTrue(isThere("zsh"), "zsh is not installed");
        assertThat(ask("zsh", ASK_ZSH, line)).isEqualTo(words);
    }

    /** Lines, each with what may stand at its end; files are left to the shell. */
    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of(
                        "canvas ",
                        "check render preview tell money compare format add link unlink rename diff impact new rules explain schema completion"),
                Arguments.of("canvas ch", "check"),
                Arguments.of("./canvas re", "render rename"),
                Arguments.of("canvas schema --", "--policy --report --rules --locale --help"),
                Arguments.of("canvas check --pre", "--preset"),
                Arguments.of("canvas check --quiet --pre", "--preset"),
                Arguments.of("canvas check --preset ", "draft standard strict"),
                Arguments.of("canvas check --format=j", "json junit"),
                Arguments.of("canvas check --format=", "text line json sarif junit github gitlab checkstyle"),
                Arguments.of("canvas check --report sa", "sarif="),
                Arguments.of("canvas check --rule value.unse", "value.unserved="),
                Arguments.of("canvas check --rule value.unserved=w", "warning"),
                Arguments.of("canvas check --rule=value.unserved=", "error warning hint off"),
                Arguments.of("canvas explain value.unse", "value.unserved"),
                Arguments.of("canvas explain --locale zh-CN value.unse", "value.unserved"),
                Arguments.of("canvas --locale zh-CN exp", "explain"),
                Arguments.of("canvas render --as ", "grid outline markdown html svg"),
                Arguments.of("canvas render a.canvas.json --borders ", "unicode ascii"),
                Arguments.of("canvas --locale ", "en zh-CN"),
                Arguments.of("canvas check canv", ""),
                Arguments.of("canvas check --report sarif=canv", ""));
    }

    private String ask(String shell, String question, String line) throws IOException, InterruptedException {
        Path script = folder.resolve("canvas.sh");
        Files.writeString(script, CanvasInProcess.run("completion").out());
        Path answer = folder.resolve("answer");
        Process process = new ProcessBuilder(shell, "-c", question, script.toString(), line)
                .redirectErrorStream(true)
                .redirectOutput(answer.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(answer)).isZero();
        return Files.readString(answer).strip();
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
