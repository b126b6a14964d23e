package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.docs.MarkdownPage;
import io.businesscanvas.house.House;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What we ship for servers and hooks, run as they run it, on a folder with a space in its path and mistakes in it. */
class ContinuousIntegrationTest {
    private static final Path ROOT = House.root();
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final MarkdownPage GUIDE = MarkdownPage.read(ROOT.resolve("docs/guide/ci.md"));

    private Workspace workspace;

    @BeforeEach
    void put_problems_into_a_folder_with_a_space(@TempDir Path temporary) throws Exception {
        workspace = new Workspace(Files.createDirectory(temporary.resolve("my work")))
                .write("canvases/shop 中文.canvas.json", Workspace.WITH_FINDINGS.formatted("x"))
                .write("canvases/clean.canvas.json", Workspace.CLEAN)
                .write("-v.canvas.json", Workspace.CLEAN);
    }

    @Test
    void the_action_annotates_what_it_finds_and_writes_sarif() throws Exception {
        CanvasCommand result = action(Map.of("sarif", "out dir/canvas.sarif"));
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(1);
        assertThat(result.out()).contains("\n::error file=canvases/shop 中文.canvas.json,line=7,endLine=7,col=15,");
        assertThat(result.err()).isEmpty();
        assertThat(workspace.read("out dir/canvas.sarif"))
                .contains("\"canvases/shop%20%E4%B8%AD%E6%96%87.canvas.json\"");
    }

    @Test
    void the_action_takes_several_paths_globs_and_arguments() throws Exception {
        Map<String, String> inputs = Map.of(
                "paths", "canvases/c*.canvas.json -v.canvas.json", "arguments", "--preset strict --fail-on never");
        CanvasCommand result = action(inputs);
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(workspace.read("canvas.sarif")).contains("\"canvas.sparse\"");
        CanvasCommand none = action(Map.of("paths", "none"));
        assertThat(none.exitCode()).isEqualTo(3);
        assertThat(none.out()).contains("::error file=none,title=file.unreadable::");
    }

    @Test
    void the_action_draws_a_site_even_if_the_check_fails() throws Exception {
        JsonNode step = YAML.readTree(ROOT.resolve("action.yml")).at("/runs/steps/4");
        assertThat(step.get("if").asString()).isEqualTo("${{ !cancelled() && inputs.site != '' }}");
        CanvasCommand result = action(4, Map.of("paths", "canvases -v.canvas.json", "site", "my site"));
        assertThat(result).isEqualTo(new CanvasCommand(0, "", ""));
        assertThat(workspace.read("my site/index.html"))
                .contains(
                        "href=\"clean.html\"",
                        "href=\"shop%20%E4%B8%AD%E6%96%87.html\"",
                        "href=\"-v.html\"",
                        "1 error");
        assertThat(workspace.read("my site/shop 中文.html")).contains("[value.unserved]", "class=\"site\"");
    }

    @Test
    void the_job_for_pages_publishes_the_folder_of_the_site() throws Exception {
        MarkdownPage guide = MarkdownPage.read(ROOT.resolve("docs/guide/web.md"));
        String job = guide.blocks().stream()
                .filter(block -> block.language().equals("yaml"))
                .findFirst()
                .orElseThrow()
                .text();
        JsonNode inputs = YAML.readTree(job).at("/pages/steps/2/with");
        assertThat(YAML.readTree(ROOT.resolve("action.yml")).get("inputs").propertyNames())
                .containsAll(inputs.propertyNames());
        assertThat(inputs.get("site").asString())
                .as("what is uploaded by default")
                .isEqualTo("_site");
    }

    @Test
    void the_action_keeps_its_jar_by_a_hash_of_the_sources() throws Exception {
        JsonNode steps = YAML.readTree(ROOT.resolve("action.yml")).at("/runs/steps");
        Path script = Files.writeString(
                workspace.folder().resolve("hash.sh"), steps.get(0).get("run").asString());
        Path output = workspace.folder().resolve("output");
        ProcessBuilder bash = bash("--noprofile", "--norc", "-eo", "pipefail", script.toString());
        bash.environment().put("GITHUB_ACTION_PATH", ROOT.toString());
        bash.environment().put("GITHUB_OUTPUT", output.toString());
        assertThat(CanvasCommand.run(bash).exitCode()).isZero();
        assertThat(output).content().matches("hash=[0-9a-f]{64}\n");
        assertThat(steps.at("/1/with/key").asString()).contains("${{ steps.sources.outputs.hash }}");
        assertThat(steps.at("/1/with/path").asString())
                .isEqualTo("${{ github.action_path }}/tools/canvas-cli/target/canvas.jar");
    }

    @Test
    void the_guide_gives_the_action_inputs_that_it_has() throws Exception {
        JsonNode step = YAML.readTree(block("yaml", "uses: OWNER/canvas")).get(2);
        assertThat(YAML.readTree(ROOT.resolve("action.yml")).get("inputs").propertyNames())
                .containsAll(step.get("with").propertyNames());
    }

    @Test
    void the_hook_of_pre_commit_gets_changed_files() throws Exception {
        CanvasCommand clean = hook("-v.canvas.json", "canvases/clean.canvas.json");
        assertThat(clean.exitCode()).as(clean.toString()).isZero();
        assertThat(clean.out()).contains("in 2 canvases,");
        CanvasCommand found = hook("-v.canvas.json", "canvases/shop 中文.canvas.json");
        assertThat(found.exitCode()).as(found.toString()).isEqualTo(1);
        assertThat(found.out()).contains("canvases/shop 中文.canvas.json:7:15: error [value.unserved]");
    }

    @Test
    void the_pre_commit_hook_respects_the_exclusions_of_the_policy() throws Exception {
        workspace.write("canvas-policy.json", "{ \"exclude\": [\"canvases\"] }");
        CanvasCommand result = hook("canvases/shop 中文.canvas.json");
        assertThat(result.exitCode()).as(result.toString()).isZero();
    }

    @Test
    void the_hook_of_pre_commit_is_the_one_of_the_guide_and_is_for_canvases() throws Exception {
        JsonNode hook = theHook();
        assertThat(YAML.readTree(block("yaml", "repos:"))
                        .at("/repos/0/hooks/0/id")
                        .asString())
                .isEqualTo(hook.get("id").asString());
        Pattern files = Pattern.compile(hook.get("files").asString());
        assertThat(List.of("a.canvas.json", "b/中文.canvas.json")).allMatch(files.asPredicate());
        assertThat(List.of("canvas-policy.json", "canvas.json.md")).noneMatch(files.asPredicate());
        assertThat(hook.get("require_serial").asBoolean())
                .as("one start for all files")
                .isTrue();
    }

    @Test
    void the_job_for_gitlab_writes_the_reports_that_it_promises() throws Exception {
        JsonNode job = YAML.readTree(block("yaml", "codequality:")).get("canvas");
        assertThat(shell(job.get("script").get(0).asString()).exitCode()).isEqualTo(1);
        assertThat(job.at("/artifacts/when").asString()).isEqualTo("always");
        JsonNode reports = job.at("/artifacts/reports");
        assertThat(workspace.read(reports.get("codequality").asString()))
                .startsWith("[\n")
                .contains("value.unserved");
        assertThat(workspace.read(reports.get("junit").asString())).contains("<failure");
    }

    @Test
    void the_steps_for_jenkins_read_the_reports_that_they_write() throws Exception {
        String steps = block("groovy", "recordIssues");
        CanvasCommand result = shell(quoted(steps, "sh '(.*)'"));
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(workspace.read(quoted(steps, "pattern: '(.*?)'"))).contains("<checkstyle", "value.unserved");
        assertThat(workspace.read(quoted(steps, "junit '(.*)'"))).contains("<testsuites");
    }

    @Test
    void the_line_for_any_other_server_fails_with_the_check() throws Exception {
        CanvasCommand result = shell(block("sh", "java -jar canvas.jar check"));
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(1);
        assertThat(workspace.read("canvas.xml")).contains("<testsuites", "value.unserved");
    }

    /** Runs the script of the action as GitHub does: inputs in the variables that it names, bash with these flags. */
    private CanvasCommand action(Map<String, String> inputs) throws Exception {
        return action(3, inputs);
    }

    private CanvasCommand action(int number, Map<String, String> inputs) throws Exception {
        JsonNode action = YAML.readTree(ROOT.resolve("action.yml"));
        Map<String, String> values = new LinkedHashMap<>();
        action.get("inputs")
                .properties()
                .forEach(input -> values.put(
                        "${{ inputs." + input.getKey() + " }}",
                        inputs.getOrDefault(
                                input.getKey(), input.getValue().get("default").asString())));
        JsonNode step = action.at("/runs/steps/" + number);
        assertThat(step.get("shell").asString()).isEqualTo("bash");
        Path script = Files.writeString(
                workspace.folder().resolve("step.sh"), step.get("run").asString());
        ProcessBuilder bash = bash("--noprofile", "--norc", "-eo", "pipefail", script.toString());
        bash.environment().put("GITHUB_ACTION_PATH", ROOT.toString());
        values.put("${{ github.action_ref }}", "main");
        step.get("env")
                .properties()
                .forEach(variable -> bash.environment()
                        .put(variable.getKey(), values.get(variable.getValue().asString())));
        return CanvasCommand.run(bash);
    }

    /** Runs the hook as pre-commit does: the first word of the entry is a path in the repository of the hook. */
    private CanvasCommand hook(String... files) throws Exception {
        JsonNode hook = theHook();
        assertThat(hook.get("language").asString()).isEqualTo("script");
        List<String> command =
                new ArrayList<>(List.of(hook.get("entry").asString().split(" ")));
        command.set(0, ROOT.resolve(command.get(0)).toString());
        hook.path("args").forEach(argument -> command.add(argument.asString()));
        command.addAll(List.of(files));
        return CanvasCommand.run(inWorkspace(command));
    }

    private static JsonNode theHook() throws Exception {
        return YAML.readTree(ROOT.resolve(".pre-commit-hooks.yaml")).get(0);
    }

    /** Runs a line of a job, with the jar beside the canvases. */
    private CanvasCommand shell(String line) throws Exception {
        Files.copy(CanvasCommand.JAR, workspace.folder().resolve("canvas.jar"));
        return CanvasCommand.run(bash("-c", line));
    }

    private ProcessBuilder bash(String... arguments) {
        List<String> command = new ArrayList<>(List.of("bash"));
        command.addAll(List.of(arguments));
        return inWorkspace(command);
    }

    private ProcessBuilder inWorkspace(List<String> command) {
        ProcessBuilder builder = CanvasCommand.prepare(workspace.folder(), command);
        Path java = Path.of(System.getProperty("java.home"));
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", java.toString());
        environment.put("PATH", java.resolve("bin") + File.pathSeparator + environment.get("PATH"));
        return builder;
    }

    private static String block(String language, String content) {
        return GUIDE.blocks().stream()
                .filter(block ->
                        block.language().equals(language) && block.text().contains(content))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String quoted(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .map((MatchResult match) -> match.group(1))
                .orElseThrow();
    }
}
