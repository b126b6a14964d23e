package io.businesscanvas.json.internal.edit;

import io.businesscanvas.json.internal.source.TextScan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object or list of a JSON text that is complete.
 *
 * @param text the whole text
 * @param open the offset of its opening bracket
 * @param close the offset of its closing bracket
 * @param members its properties or items
 */
record Container(String text, int open, int close, List<Member> members) {
    /** The object or list that begins at this offset. */
    static Container at(String text, int open) {
        boolean isObject = text.charAt(open) == '{';
        List<Member> members = new ArrayList<>();
        int at = space(text, open + 1);
        while (text.charAt(at) != '}' && text.charAt(at) != ']') {
            Member member = isObject ? property(text, at) : new Member(at, at, TextScan.endOfValue(text, at));
            members.add(member);
            at = space(text, member.end());
            at = text.charAt(at) == ',' ? space(text, at + 1) : at;
        }
        return new Container(text, open, at, members);
    }

    private static Member property(String text, int start) {
        int colon = space(text, TextScan.endOfText(text, start));
        int value = space(text, colon + 1);
        return new Member(start, value, TextScan.endOfValue(text, value));
    }

    static int space(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    boolean isObject() {
        return text.charAt(open) == '{';
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** The first property with this name. */
    Optional<Member> property(String name) {
        return members.stream()
                .filter(member -> isObject() && nameOf(member).equals(name))
                .findFirst();
    }

    String nameOf(Member member) {
        return TextScan.nameAt(text, member.start());
    }

    /** The value of a property. */
    Optional<Container> containerAt(String name) {
        return property(name)
                .filter(found -> "[{".indexOf(text.charAt(found.value())) >= 0)
                .map(found -> at(text, found.value()));
    }

    /** The innermost object or list of which a member begins, or has its value, at this offset. */
    Optional<Container> holding(int offset) {
        for (Member member : members) {
            if (member.start() == offset || member.value() == offset) {
                return Optional.of(this);
            }
            if (member.start() < offset && offset < member.end()) {
                boolean isContainer = "[{".indexOf(text.charAt(member.value())) >= 0;
                return isContainer ? at(text, member.value()).holding(offset) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The position of the member that begins, or has its value, at this offset; negative if none does. */
    int positionOf(int offset) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).start() == offset || members.get(i).value() == offset) {
                return i;
            }
        }
        return -1;
    }

    /**
     * A property or item.
     *
     * @param start the offset at which it begins: that of its key if it is a property
     * @param value the offset of its value
     * @param end the offset after its value
     */
    record Member(int start, int value, int end) {}
}
