package io.businesscanvas.reports;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.inputs.HardInput;
import io.businesscanvas.json.CanvasJson;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Files with names and texts that reports have to survive. */
final class HostileFiles {
    private static final Path FOLDER = Path.of("").toAbsolutePath();
    private static final int RANDOM = 150;

    /** Larger files are about limits of the reader. */
    private static final int LARGE = 1 << 14;

    private static final List<String> NAMES = List.of(
            "plain.canvas.json",
            "folder/in a/folder.canvas.json",
            "tab\tin.canvas.json",
            "line\nfeed.canvas.json",
            "carriage\rreturn.canvas.json",
            "../up.canvas.json",
            "%0A::error::x, y.canvas.json",
            "a & <b> \"c\" 'd' ]]>.canvas.json",
            "目录/自行车 🚲.canvas.json",
            "@octocat/#12 GH-34.canvas.json",
            "##[error]x ##vso[y]##teamcity[z].canvas.json",
            "-rf");

    private static final String SEVERAL = """
            {
              "businessCanvas": "1.0", "title": "t",
              "customerSegments": ["riders", "riders"],
              "valuePropositions": ["%1$s", { "name": "%1$s", "id": "other" },
                { "name": "served", "serves": ["%1$s", "riders", "riders"] }], "%1$s": 1,
              "channels": [{ "name": "%1$s", "kind": "%1$s", "id": "%1$s" }],
              "revenueStreams": [{ "name": "fee", "amount": { "value": -1, "currency": "RMB", "per": "%1$s" } }]
            }
            """;

    /** What is put into names, kinds, links and keys. */
    private static final List<String> VALUES = List.of(
            "x",
            "\\n::error::a\\r\\n##[add-mask]b\\t##vso[c]##teamcity[d]",
            "{0} {1} {{x}} [link](1) %s %1$s ${x} ]]> <&'\\\"",
            "\\u0000\\u001b[31m\\uFFFE\\ud800 \\u202e\\u2028\\u0085",
            "🚲 自行车 e\\u0301",
            "at canvas.check(other.canvas.json:99) /x/y:7 http://a.example/b:8 Error.java:9",
            "long " + "word ".repeat(2000));

    private static final List<String> TEXTS = List.of(
            "",
            " \n\t",
            "null",
            "{",
            "{\n\t\"title\": \"tab\",\t\"date\": \"2026-02-30\"\n}",
            "{\r\n  \"title\": \"t\",\r\n  \"date\": \"2025-09\"\r\n}\r\n",
            "{\r  \"title\": \"t\",\r  \"date\": \"2025-09\"\r}",
            "\uFEFF{ \"title\": \"t\" }",
            "{\n  // the version\n  \"title\": \"t\"\n}",
            "{\n<<<<<<< HEAD\n  \"title\": \"a\"\n=======\n  \"title\": \"b\"\n>>>>>>> x\n}",
            "```json\n{ \"title\": \"t\" }\n```",
            "{ “title”： “t”， }",
            "{ \"title\": \"t\",\u2028 \"description\": \"a\u0085b\u2029c\", \"x\": 1,\n \"y\": 2 }",
            "{ \"title\": \"🚲🚲🚲\", \"z\": 1 }",
            "[".repeat(2000));

    private HostileFiles() {}

    /** All of them, each with a name of its own. */
    static List<NamedFile> all() {
        List<byte[]> contents = new ArrayList<>();
        VALUES.forEach(value -> contents.add(SEVERAL.formatted(value).getBytes(UTF_8)));
        TEXTS.forEach(text -> contents.add(text.getBytes(UTF_8)));
        contents.add("{\"title\":\"自行车\"}".getBytes(Charset.forName("GBK")));
        contents.add("\uFEFF{\"title\":\"t\"}".getBytes(UTF_16LE));
        HardInput.all().stream()
                .map(input -> input.write().bytes())
                .filter(bytes -> bytes.length < LARGE)
                .forEach(contents::add);
        for (int seed = 0; seed < RANDOM; seed++) {
            contents.add(damaged(seed));
        }
        List<NamedFile> files = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            files.add(NamedFile.of(FOLDER, i + "/" + NAMES.get(i % NAMES.size()), contents.get(i)));
        }
        for (String name : NAMES) {
            files.add(new NamedFile("closed/" + name, FOLDER, () -> {
                throw new AccessDeniedException(name);
            }));
        }
        return files;
    }

    private static byte[] damaged(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(
                CanvasJson.standard().writeText(CanvasGenerator.from(seed).anything()));
        for (int n = random.nextInt(3); n > 0; n--) {
            text.setCharAt(random.nextInt(text.length()), "{}[]\",:\\\n\r\t\uD800x0-".charAt(random.nextInt(15)));
        }
        return text.toString().getBytes(UTF_8);
    }
}
