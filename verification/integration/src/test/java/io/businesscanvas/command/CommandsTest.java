package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.house.House;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands beside the check, each with all its options. */
class CommandsTest {
    private static final Path ROOT = House.root();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "render wii                        | 0 | ┌──                             |",
                "render wii --as grid              | 0 | ┌──                             |",
                "render wii --as outline           | 0 | serves Casual players           |",
                "render wii --as outline --no-links | 0 | Customer segments              |",
                "render wii --as markdown          | 0 | ## Customer segments            |",
                "render wii --as html              | 0 | <title>Nintendo Wii</title>     |",
                "render wii --as svg               | 0 | >Nintendo Wii</title>           |",
                "render wii --findings             | 2 |                                 | --findings needs --as html.",
                "render wii --open                 | 2 |                                 | --open needs --output.",
                "render wii skype                  | 2 |                                 | Several files need a folder: --output FOLDER.",
                "render wii --as pdf               | 2 |                                 | `\"pdf\" is not one of grid, outline, markdown, html, svg`",
                "render wii --width 30             | 0 | Casual                          |",
                "render wii --width wide           | 2 |                                 | `canvas: --width: \"wide\" is not a whole number of 0 or more`",
                "render wii --borders ascii        | 0 | +--                             |",
                "render wii --links                | 0 | serves Casual                   |",
                "render wii --links --no-links     | 2 |                                 | canvas: --links and --no-links cannot both be given",
                "render wii --ids                  | 0 | casual-players                  |",
                "render wii --questions            | 0 | Who outside                     |",
                "render wii --halves               | 0 | Efficiency                      |",
                "render wii --wide-ambiguous       | 0 | +--                             |",
                "render wii --no-attribution       | 0 | Nintendo Wii                    |",
                "render wii --locale zh-CN         | 0 | 客户细分                         |",
                "render pedal-and-go --amounts     | 0 | EUR                             |",
                "render pedal-and-go --details    | 0 | kilometres                      |",
                "tell wii                          | 0 | They get “                      |",
                "tell wii --as markdown --width 80 --no-attribution | 0 | ## Casual players |",
                "tell wii --locale zh-CN           | 0 | 他们得到“                        |",
                "tell no/such.canvas.json          | 3 |                                 | The file does not exist.",
                "money pedal-and-go                | 0 | EUR per year                    |",
                "money pedal-and-go --as markdown --width 80 | 0 | ## Cost structure       |",
                "money pedal-and-go --as json      | 0 | `\"margins\": [`                |",
                "money pedal-and-go --set rent.amount=1 | 0 | 12                           |",
                "money pedal-and-go --set rent.price=1 | 2 |                              | `\"Rent\" has no price in the file`",
                "money pedal-and-go --set no.price=1 | 2 |                                | `no revenue stream or cost with the id \"no\"`",
                "money pedal-and-go --set rent     | 2 |                                 | `\"rent\" is not of the form ID.price=39`",
                "money pedal-and-go --set rent.amount=1.2.3 | 2 |                        | `is not of the form`",
                "money pedal-and-go --locale zh-CN | 0 | 收入来源                         |",
                "compare wii skype                 | 0 | │ Nintendo Wii                  |",
                "compare wii skype --borders ascii --width 60 | 0 | +---                   |",
                "compare wii skype --as markdown --locale zh-CN | 0 | **客户细分**          |",
                "compare wii skype lulu --width 20 | 2 |                                 | 20 columns have room for 1 canvas;",
                "compare wii                       | 2 |                                 | canvas: missing: FILE",
                "compare wii examples/broken/bike-shop.canvas.json | 1 |                 | unknown-property",
                "render wii skype                  | 2 |                                 | canvas: Several files need a folder: --output FOLDER.",
                "render wii --output README.md --as html | 2 |                           | `canvas: The name of README.md must end in .html for --as html; files of another kind`",
                "render wii --output LICENSE       | 2 |                                 | canvas: The name of LICENSE must end in .txt for --as grid;",
                "render examples/canvases/*.canvas.json | 2 |                            | Several files need a folder: --output FOLDER.",
                "preview gone.canvas.json --port 0 --no-open | 3 |                       | canvas: gone.canvas.json: The file does not exist.",
                "preview wii --port 65536 --no-open | 2 |                               | `canvas: --port: \"65536\" is not between 0 and 65535`",
                "preview wii --port -1             | 2 |                                 | `canvas: --port: \"-1\" is not a whole number of 0 or more`",
                "preview gone.canvas.json --locale zh-CN | 3 |                           | 文件不存在。",
                "render wii --bordres ascii        | 2 |                                 | `did you mean \"--borders\"?`",
                "render wii --borders asci         | 2 |                                 | `did you mean \"ascii\"?`",
                "format --check examples/canvases  | 0 |                                 |",
                "format --check --diff wii         | 0 |                                 |",
                "format --check examples/broken    | 1 |                                 | [file.unknown-property]",
                "format --check examples/broken --locale zh-CN | 1 |                     | 错误 [file.unknown-property]",
                "format --check examples --exclude broken | 0 |                          |",
                "format --check examples/broken/bike-shop.canvas.json --exclude broken --force-exclude --allow-empty | 0 | |",
                "format - --stdin-name a.canvas.json | 1 |                               | a.canvas.json:1:1: error [",
                "format docs --exclude !           | 2 |                                 | `canvas: --exclude: \"!\" is not a pattern such as old/**`",
                "format examples/canvases --list-files | 0 | examples/canvases/wii.canvas.json |",
                "format docs                       | 2 |                                 | canvas: no *.canvas.json files in docs",
                "format no/such.canvas.json        | 3 |                                 | The file does not exist.",
                "diff - wii                        | 1 |                                 | <stdin>:1:1: error",
                "diff - -                          | 2 |                                 | canvas: only one of OLD and NEW can be -",
                "diff /dev/null wii                | 0 | + Casual players                |",
                "diff wii /dev/null                | 0 | - Casual players                |",
                "diff a.canvas.json wii 1 100644 skype 2 100644 | 0 | a.canvas.json      |",
                "diff a.json wii 1 100644 skype 2 100644 b.json x | 0 | a.json -> b.json  |",
                "diff wii wii skype                | 2 |                                 | `\"examples/canvases/skype.canvas.json\" is an unexpected argument`",
                "diff wii wii --exit-code          | 0 |                                 |",
                "diff wii skype                    | 0 | - Casual players                |",
                "diff wii skype --exit-code        | 1 | - Casual players                |",
                "diff wii skype --as markdown      | 0 | ## Customer segments            |",
                "diff wii skype --as text          | 0 | Customer segments               |",
                "diff wii skype --as xml           | 2 |                                 | `\"xml\" is not one of text, markdown`",
                "diff wii skype --locale zh-CN     | 0 | 客户细分                         |",
                "diff wii                          | 2 |                                 | canvas: missing: NEW",
                "diff wii no/such.canvas.json      | 3 |                                 | The file does not exist.",
                "diff wii examples/broken/bike-shop.canvas.json | 1 |                    | unknown-property",
                "impact pedal-and-go workshop      | 0 | causes Rent                     |",
                "impact pedal-and-go keyResources/workshop | 0 | causes Rent              |",
                "impact pedal-and-go workshop --locale zh-CN | 0 | 产生：                 |",
                "impact pedal-and-go Workshop      | 2 |                                 | `canvas: there is no entry \"Workshop\"; did you mean \"workshop\"?`",
                "impact pedal-and-go nothing-like-it | 2 |                               | `canvas: there is no entry \"nothing-like-it\"`",
                "impact pedal-and-go channels/workshop | 2 |                             | `did you mean \"workshop\"?`",
                "impact pedal-and-go               | 2 |                                 | canvas: missing: ID",
                "impact no/such.canvas.json x      | 3 |                                 | The file does not exist.",
                "impact examples/broken/bike-shop.canvas.json x | 1 |                    | unknown-property",
                "new                               | 0 | `\"x-questions-channels\": {`   |",
                "new --variant personal            | 0 | `\"variant\": \"personal\"`     |",
                "new --variant persona             | 2 |                                 | `\"persona\" is not one of business, personal; did you mean \"personal\"?`",
                "new --locale zh-CN                | 0 | 我的企业                         |",
                "new no/such.canvas.json           | 3 |                                 | canvas: no/such.canvas.json: The folder does not exist.",
                "rules                             | 0 | draft    standard strict        |",
                "rules --format text               | 0 | Every link names an entry       |",
                "rules --format json               | 0 | `\"id\": \"value.unserved\"`    |",
                "rules --format yaml               | 2 |                                 | `\"yaml\" is not one of text, json`",
                "rules --locale zh-CN              | 0 | 至少                             |",
                "explain value.unserved            | 0 | Severity: draft off             |",
                "explain value.unserved --format json | 0 | `\"draft\": \"off\"`          |",
                "explain block.crowded             | 0 | A policy can set                |",
                "explain personal.alone            | 0 | Applies to personal canvases only. |",
                "explain value.unserved --locale zh-CN | 0 | 为什么：                      |",
                "explain value.unservd             | 2 |                                 | did you mean \"value.unserved\"?",
                "explain nothing.like.it           | 2 |                                 | canvas: there is no rule",
                "explain file.syntax               | 0 | Trailing comma: no value follows it.     |",
                "explain file.syntax --format json | 2 |                                 | is not a rule; it can only be explained as text",
                "explain file.sintax               | 2 |                                 | `did you mean \"file.syntax\"?`",
                "explain channels                  | 0 | Links: reaches (customerSegments), delivers (valuePropositions) |",
                "explain supports                  | 0 | `supports: a link from Key resources, Key activities to ` |",
                "explain priceLevel                | 0 | priceLevel (price level): a property of Value propositions |",
                "explain interest                  | 0 | `a value of \"kind\" in Key resources` |",
                "explain 兴趣 --locale zh-CN        | 0 | interest（兴趣）：“kind”（核心资源）可取的值 |",
                "explain title                     | 0 | title: a text that is not blank |",
                "explain chanels                   | 2 |                                 | `did you mean \"channels\"?`",
                "explain json.syntax               | 2 |                                 | `did you mean \"file.syntax\"?`",
                "explain json.nothing-like-it      | 2 |                                 | canvas: there is no rule",
                "explain                           | 2 |                                 | canvas: missing: TERM",
                "schema                            | 0 | urn:businesscanvas:canvas:1.0   |",
                "schema --policy                   | 0 | urn:businesscanvas:policy:1.0   |",
                "schema --report                   | 0 | urn:businesscanvas:report:1.0   |",
                "schema --rules                    | 0 | urn:businesscanvas:rules:1.0    |",
                "schema --policy --rules           | 2 |                                 | canvas: only one of these options can be given",
                "schema --locale zh-CN --quiet     | 2 |                                 | 未知的选项“--quiet”",
                "completion                        | 0 | _canvas_bash                    |",
                "completion --locale zh-CN         | 0 | _canvas_zsh                     |",
                "--locale zh-CN rules              | 0 | 至少                             |"
            })
    void answers(String arguments, int exitCode, String out, String err) throws Exception {
        CanvasCommand result = CanvasCommand.run(ROOT, withExamples(arguments).split(" "));
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(exitCode);
        assertThat(result.out()).contains(out == null ? "" : out);
        assertThat(result.err()).contains(err == null ? "" : err);
        if (err == null) {
            assertThat(result.err()).isEmpty();
        }
        assertThat(result.out() + result.err()).doesNotContain("Exception", "\tat ");
    }

    /** Examples by their short names, so that the table stays narrow. */
    private static String withExamples(String arguments) {
        return arguments.replaceAll("(?<= )(wii|skype|pedal-and-go)(?= |$)", "examples/canvases/$1.canvas.json");
    }
}
