package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.cli.CanvasInProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which language the command speaks. */
class LanguageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"zh_CN.UTF-8, 没有", "en_GB.UTF-8, there is no rule", "zh_TW.UTF-8, there is no rule"})
    void speaks_the_language_of_the_environment(String language, String told) throws Exception {
        assertThat(CanvasCommand.runIn(language, folder, "explain", "no.such").err())
                .contains(told);
        assertThat(CanvasCommand.runIn(language, folder, "explain", "no.such", "--locale", "en")
                        .err())
                .contains("there is no rule");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "explain x --locale zh-CN           | 没有",
                "explain x --locale=zh_CN           | 没有",
                "--locale zh-Hans explain x         | 没有",
                "explain x --locale en --locale     | --locale needs a value: TAG",
                "explain x --lcale zh-CN            | unknown option",
                "explain x --locale zh-CN --frmat   | 未知的选项“--frmat”",
                "explain --locale                   | --locale needs a value: TAG",
                "explain --locale ??                | is not a language tag such as en or zh-CN",
                "explain x -- --locale zh-CN        | unexpected argument"
            })
    void reports_usage_errors_in_the_requested_language_too(String arguments, String told) {
        assertThat(CanvasInProcess.run(arguments.split(" ")).err()).contains(told);
    }
}
