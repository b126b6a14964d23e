package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.house.House;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every option of the check, with all that it prints, in one golden file: lines that begin with {@code !} go to
 * standard error, the last one of each command is its exit code.
 *
 * <p>{@code -Dgolden.update=true} writes it anew; look at what changed before you commit it. Where the environment says
 * that it is a continuous integration ({@code CI}), that is refused.
 */
class CheckTranscriptTest {
    private static final Path RESOURCES = House.root().resolve("verification/integration/src/test/resources");
    private static final Path TRANSCRIPT = RESOURCES.resolve("check/transcript.txt");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

    /** Those that have a test of their own, being long or being no check. */
    private static final List<String> ELSEWHERE = List.of("--help", "--show-policy");

    private static final List<String> COMMANDS = List.of(
            "check",
            "check shop.canvas.json drafts",
            "check --format line --preset strict",
            "check --format line --rule value.*=hint",
            "check --format line --rule value.*=hint --fail-on hint",
            "check --format line --fail-on never",
            "check --format line --rule value.*=warning",
            "check --format line --rule value.*=warning --max-warnings 0",
            "check --format line --rule value.*=warning --max-warnings 1",
            "check --format github",
            "check --format gitlab --report line=out/lines.txt --report checkstyle=out/checkstyle.xml",
            "cat out/lines.txt",
            "cat out/checkstyle.xml",
            "check --format line --locale zh-CN",
            "check --format line --color always",
            "check --quiet",
            "check --verbose drafts",
            "check --exclude shop.* --exclude drafts",
            "check --exclude shop.* --exclude drafts --allow-empty",
            "check --format line --exclude shop.* shop.canvas.json",
            "check --format line --exclude shop.* shop.canvas.json --force-exclude",
            "check --format line - --stdin-name drafts/input.canvas.json < shop.canvas.json",
            "check --format line - < shop.canvas.json",
            "check --write-baseline known.json",
            "cat known.json",
            "check --baseline known.json",
            "check drafts --baseline known.json",
            "check --baseline known.json --fail-on-stale",
            "check --show error --statistics",
            "check --format gitlab --statistics --show error drafts",
            "check --format gitlab --include-accepted --show error drafts",
            "check --fix --diff",
            "check --fix-unsafe --diff",
            "check --fix-unsafe --format line - < shop.canvas.json",
            "check --list-files",
            "check --baseline shop.canvas.json",
            "check missing.canvas.json drafts",
            "check empty",
            "check empty drafts",
            "check */nothing.canvas.json");

    @Test
    void is_what_it_was(@TempDir Path folder) throws Exception {
        Workspace workspace = new Workspace(folder)
                .write("shop.canvas.json", """
                        {
                          "businessCanvas": "1.0",
                          "title": "Shop",
                          "valuePropositions": ["Repair"]
                        }
                        """)
                .write("drafts/idea.canvas.json", Workspace.CLEAN)
                .write("empty/readme.md", "");
        StringBuilder transcript = new StringBuilder();
        for (String command : COMMANDS) {
            transcript.append(told(workspace, command)).append('\n');
        }
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI")).as("golden.update where CI is set").isNull();
            Files.createDirectories(TRANSCRIPT.getParent());
            Files.writeString(TRANSCRIPT, transcript);
        }
        assertThat(transcript).hasToString(Files.readString(TRANSCRIPT));
    }

    @Test
    void has_every_option() throws Exception {
        TreeSet<String> options = options(Files.readString(RESOURCES.resolve("help/en/check.txt")));
        options.removeAll(ELSEWHERE);
        assertThat(options(String.join("\n", COMMANDS))).isEqualTo(options);
    }

    private static TreeSet<String> options(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String told(Workspace workspace, String command) throws Exception {
        if (command.startsWith("cat ")) {
            return "$ " + command + "\n" + workspace.read(command.substring("cat ".length()));
        }
        String[] parts = command.split(" < ");
        Path input = parts.length > 1 ? workspace.folder().resolve(parts[1]) : Path.of("/dev/null");
        CanvasCommand result = CanvasCommand.run(workspace.folder(), input, parts[0].split(" "));
        String err =
                result.err().replaceAll("(?m)^", "! ").replaceAll("! $", "").replaceAll("[0-9.]+ s\n", "0.00 s\n");
        return "$ canvas " + command + "\n" + result.out().replace('\u001b', '␛') + err + "[" + result.exitCode()
                + "]\n";
    }
}
