package io.businesscanvas.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder with files in which the command is run.
 *
 * @param folder the folder
 */
record Workspace(Path folder) {
    /** A canvas with one finding of each severity; the proposition is named as asked. */
    static final String WITH_FINDINGS = """
            {
              "businessCanvas": "1.0",
              "title": "t",
              "customerSegments": [{ "name": "people", "id": "a" }],
              "valuePropositions": [
                { "name": "served", "serves": ["a"] },
                { "name": "%s" }
              ],
              "channels": [{ "name": "shop", "delivers": ["served"] }, { "name": "post", "reaches": ["a"] }]
            }
            """;

    /** A canvas that no rule objects to. */
    static final String CLEAN = """
            { "businessCanvas": "1.0", "title": "t" }
            """;

    Workspace write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    CanvasCommand check(String... arguments) throws IOException, InterruptedException {
        String[] all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CanvasCommand.run(folder, all);
    }

    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
