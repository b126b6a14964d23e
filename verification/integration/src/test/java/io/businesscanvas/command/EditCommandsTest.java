package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.house.House;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.value.EntryId;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that edit a canvas change what they are told and keep everything else as it was written. */
class EditCommandsTest {
    private static final String SHOP = """
            {
              "businessCanvas": "1.0",   "title": "小店",
              "customerSegments": ["Commuters",
                                   "Couriers"],
              "valuePropositions": [{ "name": "Repair", "serves": ["commuters"], "x-note": {"a":1} }],
              "keyResources": [{ "name": "Brand", "supports": [ "repair" ] }],
              "keyActivities": ["Brand"]
            }
            """;

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws Exception {
        file = Files.writeString(folder.resolve("shop.canvas.json"), SHOP);
    }

    @Test
    void rename_changes_the_id_and_all_links() throws Exception {
        assertThat(run("rename", "shop.canvas.json", "commuters", "city").out())
                .isEqualTo("renamed customerSegments/commuters to city; 1 link changed\n");
        assertThat(file)
                .hasContent(SHOP.replace("\"Commuters\"", "{ \"id\": \"city\", \"name\": \"Commuters\" }")
                        .replace("[\"commuters\"]", "[\"city\"]"));
    }

    @Test
    void rename_does_to_a_file_what_it_does_to_a_canvas() throws Exception {
        Path example = House.root().resolve("examples/canvases/pedal-and-go.canvas.json");
        BusinessCanvas canvas = CanvasJson.standard().read(example);
        for (Block block : Block.values()) {
            for (var entry : canvas.entries(block)) {
                Files.copy(example, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                CanvasCommand result =
                        run("rename", "shop.canvas.json", block.key() + "/" + entry.id(), "renamed-" + entry.id());
                assertThat(result.exitCode()).as(result.toString()).isZero();
                assertThat(CanvasJson.standard().read(file))
                        .isEqualTo(canvas.rename(block, entry.id(), EntryId.of("renamed-" + entry.id())));
            }
        }
    }

    @Test
    void link_and_unlink_are_opposites() throws Exception {
        assertThat(run("link", "shop.canvas.json", "repair", "serves", "couriers")
                        .out())
                .isEqualTo("linked valuePropositions/repair to couriers (serves)\n");
        assertThat(file).hasContent(SHOP.replace("[\"commuters\"]", "[\"commuters\", \"couriers\"]"));
        assertThat(run("unlink", "shop.canvas.json", "repair", "serves", "couriers")
                        .out())
                .isEqualTo("removed the link from valuePropositions/repair to couriers (serves)\n");
        assertThat(file).hasContent(SHOP);
    }

    @Test
    void a_verb_comes_and_goes_with_its_only_link() throws Exception {
        assertThat(run("unlink", "shop.canvas.json", "keyResources/brand", "supports", "repair")
                        .exitCode())
                .isZero();
        assertThat(file).hasContent(SHOP.replace(", \"supports\": [ \"repair\" ]", ""));
        assertThat(run("link", "shop.canvas.json", "keyActivities/brand", "uses", "brand")
                        .exitCode())
                .isZero();
        assertThat(Files.readString(file))
                .contains("\"keyActivities\": [{ \"name\": \"Brand\", \"uses\": [\"brand\"] }]");
    }

    @Test
    void add_writes_an_entry_like_its_neighbours() throws Exception {
        assertThat(run("add", "shop.canvas.json", "customerSegments", "Tourists")
                        .out())
                .isEqualTo("added customerSegments/tourists\n");
        assertThat(file)
                .hasContent(SHOP.replace("\"Couriers\"]", "\"Couriers\",\n                       \"Tourists\"]"));
        write();
        run("add", "shop.canvas.json", "channels", "Web shop", "--link", "reaches=commuters", "--link=delivers=repair");
        assertThat(Files.readString(file)).contains("""
                  "channels": [
                    {
                      "name": "Web shop",
                      "reaches": ["commuters"],
                      "delivers": ["repair"]
                    }
                  ],
                """);
        assertThat(CanvasJson.standard().read(file).channels()).hasSize(1);
    }

    @Test
    void json_reports_the_edits() throws Exception {
        CanvasCommand result = run("unlink", "shop.canvas.json", "repair", "serves", "commuters", "--json");
        assertThat(result.out()).isEqualTo("""
                {
                  "file": "shop.canvas.json",
                  "action": "unlink",
                  "entry": "valuePropositions/repair",
                  "changed": true,
                  "summary": "removed the link from valuePropositions/repair to commuters (serves)",
                  "edits": [
                    {
                      "line": 5,
                      "column": 45,
                      "endLine": 5,
                      "endColumn": 70,
                      "text": ""
                    }
                  ]
                }
                """);
        assertThat(file).hasContent(SHOP.replace("\"serves\": [\"commuters\"], ", ""));
    }

    @Test
    void several_entries_with_one_id_need_a_block() throws Exception {
        CanvasCommand result = run("rename", "shop.canvas.json", "brand", "logo");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("canvas: \"brand\" is the id of several entries; name one of keyResources/brand,"
                        + " keyActivities/brand\n");
        assertThat(file).hasContent(SHOP);
    }

    private CanvasCommand run(String... arguments) throws Exception {
        return CanvasCommand.run(folder, arguments);
    }
}
