package io.businesscanvas.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.Finding;
import io.businesscanvas.policy.Baseline;
import io.businesscanvas.value.EntryId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in an entry is known again by the id of the entry, however far it has moved. */
class ProblemsOfEntriesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{ 'name': 'Web shop', 'colour': 1 }               | web-shop",
                "{ 'colour': 1, 'name': 'Web shop' }               | web-shop",
                "{ 'kind': 'x', 'name': 'Web shop', 'id': 'shop' } | shop",
                "{ 'name': 5, 'id': 'shop' }                       | shop",
                "{ 'reaches': ['a b'], 'name': 'Web shop' }        | web-shop",
                "{ 'name': 'Web shop', 'id': 'a b' }               | web-shop",
                "{ 'id': 'a b' }                                   |",
                "{ 'name': ' ' }                                   |",
                "5                                                 |"
            })
    void links_by_name_get_the_id_as_suggestion(String entry, String id) {
        String text = "{ 'businessCanvas': '1.0', 'title': 't', 'channels': ['Post', { 'name': 'Fair' }, %s] }"
                .formatted(entry)
                .replace('\'', '"');
        assertThat(ProblemTester.parse(text).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(entryOf(problem))
                        .isEqualTo(Optional.ofNullable(id).map(EntryId::of)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'title': 't', 'foo': 1, 'channels': ['Post']",
                "'title': 't', 'channels': [{ 'name': 'Post' }, 5]",
                "'title': 't', 'channels': [{ 'name': 'Post' }], 'tags': 5"
            })
    void others_get_no_suggestion(String members) {
        String text = "{ 'businessCanvas': '1.0', %s }".formatted(members).replace('\'', '"');
        assertThat(ProblemTester.parse(text).problems())
                .singleElement()
                .satisfies(problem -> assertThat(entryOf(problem)).isEmpty());
    }

    private static Optional<EntryId> entryOf(Finding problem) {
        return Baseline.Key.of("a.canvas.json", problem, Optional.empty()).entry();
    }
}
