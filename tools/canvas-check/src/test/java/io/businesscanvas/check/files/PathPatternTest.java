package io.businesscanvas.check.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "old/**          | old/a.canvas.json       | true",
                "old/**          | old/deep/a.canvas.json  | true",
                "old/**          | new/old/a.canvas.json   | false",
                "old             | new/old/a.canvas.json   | true",
                "/old            | new/old/a.canvas.json   | false",
                "old/            | old                     | false",
                "old/            | old/a.canvas.json       | true",
                "*.canvas.json   | x/a.canvas.json         | true",
                "a/*.json        | a/b/c.json              | false",
                "a/**/c.json     | a/c.json                | true",
                "a/**/c.json     | a/b/b/c.json            | true",
                "{a,b}.json      | b.json                  | true",
                "[a-c].json      | b.json                  | true",
                "[!a-c].json     | b.json                  | false",
                "a?.json         | a中.json                | true",
                "a.b+(c).json    | a.b+(c).json            | true",
                "a\\*.json       | ab.json                 | false",
                "商业            | x/商业/a.json           | true"
            })
    void covers_files_and_all_that_lies_in_folders(String pattern, String path, boolean isCovered) {
        assertThat(PathPattern.of(pattern).covers(path)).isEqualTo(isCovered);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "!", "/", "[z-a]"})
    void rejects_what_can_match_nothing(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathPattern.of(pattern))
                .withMessage("pattern must be one such as old/** or *.draft.canvas.json, but was \"" + pattern + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "# old", "!"})
    void lines_of_git_that_mean_nothing_are_no_patterns(String line) {
        assertThat(PathPattern.ofGitIgnore(line)).isEmpty();
    }
}
