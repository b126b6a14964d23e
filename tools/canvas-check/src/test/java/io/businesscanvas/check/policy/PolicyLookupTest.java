package io.businesscanvas.check.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.policy.FailOn;
import io.businesscanvas.rule.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyLookupTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void begin_a_repository() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
    }

    @Test
    void a_policy_overrides_what_it_extends_and_later_bases_override_earlier_ones() throws IOException {
        write("shared/one.json", "{ \"preset\": \"strict\", \"failOn\": \"hint\", \"maxWarnings\": 5 }");
        write("shared/two.json", """
                { "extends": "one.json", "failOn": "warning", "exclude": ["old/**"], "baseline": "known.json",
                  "overrides": [{ "files": "drafts/**", "preset": "draft" }] }
                """);
        write("canvas-policy.json", "{ \"extends\": [\"shared/one.json\", \"shared/two.json\"], \"maxWarnings\": 1 }");
        PolicyLookup policies = PolicyLookup.from(folder);
        FoundPolicy found = policies.find(file("a")).orElseThrow();
        assertThat(problems(found)).isEmpty();
        assertThat(found.parts())
                .extracting(PolicyPart::name)
                .containsExactly("shared/one.json", "shared/two.json", "canvas-policy.json");
        assertThat(found.failOn()).hasValue(FailOn.WARNING);
        assertThat(found.maxWarnings()).isEqualTo(OptionalInt.of(1));
        assertThat(found.baseline()).hasValue(folder.resolve("shared/known.json"));
        assertThat(preset(policies, "a")).isEqualTo(Preset.STRICT);
        assertThat(preset(policies, "drafts/a")).isEqualTo(Preset.DRAFT);
        assertThat(policies.excludes(file("old/a")))
                .as("patterns apply below the policy file")
                .isTrue();
        assertThat(policies.excludes(file("a"))).isFalse();
    }

    @Test
    void cycles_and_missing_files_are_located() throws IOException {
        write("canvas-policy.json", "{ \"extends\": [\"two.json\", \"shard.json\",\n  \".\"] }");
        write("two.json", "{ \"extends\": \"canvas-policy.json\" }");
        write("shared.json", "{}");
        FoundPolicy found = PolicyLookup.from(folder).find(file("a")).orElseThrow();
        assertThat(problems(found))
                .containsExactly(
                        "two.json:1:14 \"canvas-policy.json\" extends this file: a policy cannot extend itself.",
                        "canvas-policy.json:1:27 The file \"shard.json\" does not exist. write \"shared.json\".",
                        "canvas-policy.json:2:3 The file \".\" could not be read.");
    }

    @Test
    void only_policies_are_suggested_for_a_missing_one() throws IOException {
        write("canvas-policy.json", "{ \"extends\": \"b.json\" }");
        write("bl.json", "{ \"canvasBaseline\": \"1.0\", \"findings\": [] }");
        write("by.txt", "{}");
        FoundPolicy found = PolicyLookup.from(folder).find(file("a")).orElseThrow();
        assertThat(problems(found)).containsExactly("canvas-policy.json:1:14 The file \"b.json\" does not exist.");
    }

    @Test
    void files_with_the_same_settings_share_one_policy() throws IOException {
        write("canvas-policy.json", "{ \"overrides\": [{ \"files\": \"drafts/**\", \"preset\": \"draft\" }] }");
        PolicyLookup policies = PolicyLookup.from(folder);
        assertThat(policies.policyOf(file("a"))).isSameAs(policies.policyOf(file("deep/b")));
        assertThat(policies.policyOf(file("drafts/a")))
                .isSameAs(policies.policyOf(file("drafts/b")))
                .isNotSameAs(policies.policyOf(file("a")));
    }

    @Test
    void the_nearest_file_applies_and_none_outside_the_repository() throws IOException {
        write("canvas-policy.json", "{ \"preset\": \"strict\" }");
        write("near/canvas-policy.json", "{}");
        Files.createDirectories(folder.resolve("other/.git"));
        PolicyLookup policies = PolicyLookup.from(folder);
        assertThat(preset(policies, "a")).isEqualTo(Preset.STRICT);
        assertThat(preset(policies, "near/deep/a")).isEqualTo(Preset.STANDARD);
        assertThat(policies.find(file("other/a"))).isEqualTo(Optional.empty());
    }

    private Preset preset(PolicyLookup policies, String name) {
        return policies.policyOf(file(name)).policy().preset();
    }

    private Path file(String name) {
        return folder.resolve(name + ".canvas.json");
    }

    private static List<String> problems(FoundPolicy policy) {
        return policy.problems().stream()
                .flatMap(report -> report.findings().stream()
                        .map(finding -> report.source().orElseThrow().name() + ":"
                                + finding.span().orElseThrow().line() + ":"
                                + finding.span().orElseThrow().column() + " "
                                + finding.message().in(Locale.ROOT)
                                + finding.fix()
                                        .map(fix -> " " + fix.in(Locale.ROOT))
                                        .orElse("")))
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
