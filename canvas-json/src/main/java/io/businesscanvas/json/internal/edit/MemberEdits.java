package io.businesscanvas.json.internal.edit;

import io.businesscanvas.edit.TextEdit;
import io.businesscanvas.json.internal.edit.Container.Member;
import java.util.List;

/** Adds and removes members of an object or list. */
final class MemberEdits {
    private final Container in;
    private final Style style;

    MemberEdits(Container in, Style style) {
        this.in = in;
        this.style = style;
    }

    /** Removes a member with its comma; the next one moves up. */
    TextEdit remove(int position) {
        Member member = in.members().get(position);
        if (position + 1 < in.members().size()) {
            return TextEdit.remove(
                    member.start(), in.members().get(position + 1).start());
        }
        int start =
                position == 0 ? member.start() : in.members().get(position - 1).end();
        return TextEdit.remove(start, member.end());
    }

    /** Adds a member after all others. */
    TextEdit append(String json) {
        return insert(in.members().size(), json);
    }

    /** Adds a member before the one at this position, or after all others. */
    TextEdit insert(int position, String json) {
        if (in.isEmpty()) {
            return fill(json);
        }
        String gap = gap();
        if (position == 0) {
            return TextEdit.insert(in.members().get(0).start(), json + "," + gap);
        }
        return TextEdit.insert(in.members().get(position - 1).end(), "," + gap + json);
    }

    private TextEdit fill(String json) {
        String inner = in.text().substring(in.open() + 1, in.close());
        String padding = in.isObject() && !style.isTight() ? " " : "";
        int lineEnd = Math.max(inner.lastIndexOf('\n'), inner.lastIndexOf('\r'));
        String filled = lineEnd < 0
                ? padding + json + padding
                : style.lineSeparator()
                        + style.indent()
                        + inner.substring(lineEnd + 1)
                        + json
                        + style.lineSeparator()
                        + inner.substring(lineEnd + 1);
        return new TextEdit(in.open() + 1, inner.length(), filled);
    }

    /** What separates two members after their comma: a line break and the indentation, or a space. */
    String gap() {
        List<Member> members = in.members();
        int last = members.size() - 1;
        int before = last == 0
                ? in.open() + 1
                : in.text().indexOf(',', members.get(last - 1).end()) + 1;
        String gap = in.text().substring(before, members.get(last).start());
        int lineEnd = Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r'));
        if (lineEnd >= 0) {
            return style.lineSeparator() + gap.substring(lineEnd + 1);
        }
        return last > 0 ? gap : style.isTight() ? "" : " ";
    }

    /** Whether each member is on a separate line. */
    boolean isOnLines() {
        return !in.isEmpty() && gap().indexOf(style.lineSeparator()) >= 0;
    }
}
