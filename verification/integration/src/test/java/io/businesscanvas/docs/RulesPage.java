package io.businesscanvas.docs;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.house.House;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Variant;
import io.businesscanvas.render.text.ReportRenderer;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page about the rules in one language: an introduction and two canvases a rule, written by people; all else
 * follows from the catalogue.
 */
final class RulesPage {
    private static final Pattern SECTION =
            Pattern.compile("(?ms)^### (\\S+)\n.*?```json\n(.*?)```.*?```json\n(.*?)```");
    /** The first rule of each section, and the key of its title. */
    private static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("link.dangling", "links"),
            Map.entry("name.placeholder", "names"),
            Map.entry("block.empty", "canvas"),
            Map.entry("segment.unserved", "segments"),
            Map.entry("value.unserved", "values"),
            Map.entry("channel.idle", "channels"),
            Map.entry("relationship.idle", "relationships"),
            Map.entry("revenue.without-payer", "revenue"),
            Map.entry("activity.idle", "activities"),
            Map.entry("resource.idle", "resources"),
            Map.entry("partner.idle", "partners"),
            Map.entry("cost.no-cost", "costs"),
            Map.entry("share.over-100", "money"),
            Map.entry("evidence.refuted", "evidence"),
            Map.entry("personal.who-am-i", "personal"),
            Map.entry("ignore.unused", "suppressions"));

    private final Path file;
    private final Locale locale;
    private final Map<String, String> words;
    private final String text;

    private RulesPage(String name, Locale locale, Map<String, String> words) {
        this.file = House.root().resolve("docs").resolve(name);
        this.locale = locale;
        this.words = words;
        this.text = read(file);
    }

    static RulesPage english() {
        return new RulesPage(
                "rules.md",
                Locale.ENGLISH,
                Map.ofEntries(
                        Map.entry("rule", "rule"),
                        Map.entry("off", "off"),
                        Map.entry("business", "Applies to business canvases only."),
                        Map.entry("personal", "Applies to personal canvases only."),
                        Map.entry("why", "Why: "),
                        Map.entry("fix", "Fix: "),
                        Map.entry("silence", "Not reported: "),
                        Map.entry("source", "Source: "),
                        Map.entry("bad", "Bad:"),
                        Map.entry("good", "Good:"),
                        Map.entry("links", "Links and ids"),
                        Map.entry("names", "Names"),
                        Map.entry("canvas", "Canvas and blocks"),
                        Map.entry("segments", "Customer segments"),
                        Map.entry("values", "Value propositions"),
                        Map.entry("channels", "Channels"),
                        Map.entry("relationships", "Customer relationships"),
                        Map.entry("revenue", "Revenue streams"),
                        Map.entry("activities", "Key activities"),
                        Map.entry("resources", "Key resources"),
                        Map.entry("partners", "Key partners"),
                        Map.entry("costs", "Cost structure"),
                        Map.entry("money", "Money"),
                        Map.entry("evidence", "Evidence"),
                        Map.entry("personal.section", "Personal canvases only"),
                        Map.entry("suppressions", "Suppressions")));
    }

    static RulesPage chinese() {
        return new RulesPage(
                "rules.zh-CN.md",
                Locale.SIMPLIFIED_CHINESE,
                Map.ofEntries(
                        Map.entry("rule", "规则"),
                        Map.entry("off", "off"),
                        Map.entry("business", "只用于企业画布。"),
                        Map.entry("personal", "只用于个人画布。"),
                        Map.entry("why", "为什么："),
                        Map.entry("fix", "修正："),
                        Map.entry("silence", "不报告的情况："),
                        Map.entry("source", "出处："),
                        Map.entry("bad", "反例："),
                        Map.entry("good", "正例："),
                        Map.entry("links", "链接和标识"),
                        Map.entry("names", "名称"),
                        Map.entry("canvas", "画布与模块"),
                        Map.entry("segments", "客户细分"),
                        Map.entry("values", "价值主张"),
                        Map.entry("channels", "渠道通路"),
                        Map.entry("relationships", "客户关系"),
                        Map.entry("revenue", "收入来源"),
                        Map.entry("activities", "关键业务"),
                        Map.entry("resources", "核心资源"),
                        Map.entry("partners", "重要合作"),
                        Map.entry("costs", "成本结构"),
                        Map.entry("money", "收支"),
                        Map.entry("evidence", "依据"),
                        Map.entry("personal.section", "只用于个人画布"),
                        Map.entry("suppressions", "例外")));
    }

    static Stream<RulesPage> all() {
        return Stream.of(english(), chinese());
    }

    /** The name of the file. */
    @Override
    public String toString() {
        return file.getFileName().toString();
    }

    /** The text of the file. */
    String text() {
        return text;
    }

    /** The canvases that break and keep a rule. */
    Map<String, List<String>> examples() {
        return SECTION.matcher(text)
                .results()
                .collect(Collectors.toMap(section -> section.group(1), RulesPage::canvases));
    }

    private static List<String> canvases(MatchResult section) {
        return List.of(section.group(2), section.group(3));
    }

    void update() {
        try {
            Files.writeString(file, rendered());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page as the catalogue has it. */
    String rendered() {
        StringBuilder page = new StringBuilder(text.substring(0, text.indexOf("\n| ") + 1));
        page.append("| ").append(words.get("rule")).append(" | draft | standard | strict |\n|---|---|---|---|\n");
        Catalogue.all()
                .forEach(rule -> page.append("| [")
                        .append(rule)
                        .append("](#")
                        .append(rule.toString().replace(".", ""))
                        .append(") | ")
                        .append(levels(rule))
                        .append(" |\n"));
        Catalogue.all().forEach(rule -> append(rule, page));
        return page.toString();
    }

    private String levels(Rule rule) {
        return Arrays.stream(Preset.values())
                .map(preset ->
                        rule.severityIn(preset).map(severity -> severity.key()).orElse(words.get("off")))
                .collect(Collectors.joining(" | "));
    }

    private void append(Rule rule, StringBuilder page) {
        String section = SECTIONS.get(rule.toString());
        if (section != null) {
            page.append("\n## ")
                    .append(words.get(section.equals("personal") ? "personal.section" : section))
                    .append('\n');
        }
        page.append("\n### ")
                .append(rule)
                .append("\n\n")
                .append(rule.sentence().in(locale))
                .append("\n\n");
        if (rule.variants().size() < Variant.values().length) {
            rule.variants().forEach(only -> page.append(words.get(only.key())).append("\n\n"));
        }
        append("why", rule.why(), page);
        append("fix", rule.fix(), page);
        append("silence", rule.silence(), page);
        append("source", rule.source(), page);
        List<String> canvases = examples().getOrDefault(rule.toString(), List.of("{}\n", "{}\n"));
        page.append('\n')
                .append(words.get("bad"))
                .append("\n\n```json\n")
                .append(canvases.get(0))
                .append("```\n\n");
        page.append("```text\n").append(report(rule, canvases.get(0))).append("```\n\n");
        page.append(words.get("good"))
                .append("\n\n```json\n")
                .append(canvases.get(1))
                .append("```\n");
    }

    private void append(String key, Optional<Message> message, StringBuilder page) {
        message.ifPresent(said ->
                page.append("- ").append(words.get(key)).append(said.in(locale)).append('\n'));
    }

    private String report(Rule rule, String canvas) {
        CanvasDocument document = CanvasJson.standard().parse(CanvasSource.of("bad.canvas.json", canvas));
        return ReportRenderer.builder()
                .locale(locale)
                .build()
                .render(Validator.of(Preset.STRICT).only(selected(rule)).validate(document));
    }

    /** A suppression is judged by whether its rule has findings, so that rule must run as well. */
    static String[] selected(Rule rule) {
        return rule.id().equals(Catalogue.UNUSED_SUPPRESSION)
                ? new String[] {rule.toString(), "segment.everyone"}
                : new String[] {rule.toString()};
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
