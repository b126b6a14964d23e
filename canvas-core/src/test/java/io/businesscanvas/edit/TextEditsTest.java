package io.businesscanvas.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.businesscanvas.document.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextEditsTest {
    @Test
    void apply_all_at_once_whatever_their_order() {
        TextEdits edits = TextEdits.of(List.of(
                TextEdit.remove(4, 6), TextEdit.insert(0, "<"), TextEdit.replace(new SourceSpan(2, 1, 1, 3), "--")));
        assertThat(edits.apply("abcdefg")).isEqualTo("<ab--dg");
        assertThat(edits.edits()).extracting(TextEdit::offset).containsExactly(0, 2, 4);
        assertThat(TextEdits.none().apply("abc")).isEqualTo("abc");
        assertThat(TextEdits.none().isEmpty()).isTrue();
    }

    @Test
    void may_touch_but_not_overlap() {
        TextEdits removal = TextEdits.of(List.of(TextEdit.remove(2, 4)));
        assertThat(removal.and(TextEdits.of(List.of(TextEdit.insert(4, "x")))).apply("abcdef"))
                .isEqualTo("abxef");
        for (TextEdit other : List.of(TextEdit.insert(2, "x"), TextEdit.insert(3, "x"), TextEdit.remove(0, 3))) {
            TextEdits others = TextEdits.of(List.of(other));
            assertThat(removal.overlaps(others)).as(other.toString()).isTrue();
            assertThat(others.overlaps(removal)).as(other.toString()).isTrue();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> removal.and(others))
                    .withMessageStartingWith("edits must not overlap, but were ");
        }
    }

    @Test
    void lie_within_the_text() {
        assertThatThrownBy(() -> TextEdits.of(List.of(TextEdit.remove(2, 4))).apply("abc"))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
