package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a canvas says, nothing that the command prints for people is a command for a CI server. */
class CommandLogTest {
    private static final Pattern COMMAND = Pattern.compile("##\\[|##vso\\[|##teamcity\\[|(^|[^\\w:])::(error|add)");

    private static final String CANVAS = """
            { "businessCanvas": "1.0", "title": "##vso[task.setvariable variable=x]y ::error::t",
              "customerSegments": [{ "name": "##[add-mask]e", "id": "a" }],
              "valuePropositions": [{ "name": "##teamcity[x] ::error::z", "description": "##[error]d", "serves": ["a"] },
                { "name": "##[unserved] ::error::u" }],
              "revenueStreams": [{ "name": "##vso[fee]", "paidBy": ["a"],
                "amount": { "value": %d, "currency": "EUR", "per": "month" } }] }
            """;

    private static final List<String> COMMANDS = List.of(
            "check a.canvas.json",
            "check a.canvas.json --format line",
            "check a.canvas.json --verbose",
            "format a.canvas.json --diff",
            "render a.canvas.json",
            "render a.canvas.json --as outline --details",
            "tell a.canvas.json",
            "tell a.canvas.json --as markdown",
            "money a.canvas.json",
            "compare a.canvas.json b.canvas.json",
            "diff a.canvas.json b.canvas.json",
            "diff a.canvas.json b.canvas.json --as markdown",
            "impact a.canvas.json a",
            "impact a.canvas.json ##vso[x]",
            "explain ##vso[x]",
            "tell ##vso[x]");

    @TempDir
    private Path folder;

    @Test
    void has_no_command_of_a_canvas() throws Exception {
        new Workspace(folder)
                .write("a.canvas.json", CANVAS.formatted(3))
                .write("b.canvas.json", CANVAS.formatted(4).replace("mask", "msk"));
        for (String command : COMMANDS) {
            CanvasCommand result = CanvasCommand.run(folder, command.split(" "));
            assertThat(result.out() + result.err())
                    .as(command)
                    .contains("#")
                    .doesNotContainPattern(COMMAND)
                    .doesNotContain("Exception");
        }
    }
}
