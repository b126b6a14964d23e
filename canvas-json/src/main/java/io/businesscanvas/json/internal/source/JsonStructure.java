package io.businesscanvas.json.internal.source;

import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.SourceElement;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.document.SourceStructure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the properties and items of a JSON text by walking through it: past whole values, and into those that lead to
 * the element. Broken JSON is walked as far as it goes.
 */
public final class JsonStructure implements SourceStructure {
    private static final int NONE = -1;

    private final CanvasSource source;
    private final String text;

    public JsonStructure(CanvasSource source) {
        this.source = source;
        this.text = source.text();
    }

    @Override
    public Optional<SourceElement> find(CanvasPath path) {
        Member at = root();
        for (CanvasPath.Step step : path.steps()) {
            at = at == null ? null : child(at, step);
        }
        return Optional.ofNullable(at).map(found -> element(path, found));
    }

    @Override
    public Optional<SourceElement> findAt(int offset) {
        Member at = root();
        if (at == null || offset < at.start() || offset > at.end()) {
            return Optional.empty();
        }
        CanvasPath path = CanvasPath.root();
        Child inner = childAt(at, offset);
        while (inner != null) {
            path = inner.isItem() ? path.index(inner.index()) : path.property(inner.name(text));
            at = inner.member();
            inner = childAt(at, offset);
        }
        return Optional.of(element(path, at));
    }

    private SourceElement element(CanvasPath path, Member member) {
        Optional<SourceSpan> key = member.key() == NONE
                ? Optional.empty()
                : Optional.of(source.span(member.key(), TextScan.endOfText(text, member.key()) - member.key()));
        return new SourceElement(path, key, source.span(member.value(), member.end() - member.value()));
    }

    private @Nullable Member root() {
        int start = space(0);
        return start == text.length() ? null : new Member(NONE, start, TextScan.endOfValue(text, start));
    }

    private @Nullable Member child(Member parent, CanvasPath.Step step) {
        for (Child child = first(parent); child != null; child = next(parent, child)) {
            boolean isWanted = step instanceof CanvasPath.Index index
                    ? child.isItem() && child.index() == index.index()
                    : step instanceof CanvasPath.Property property
                            && !child.isItem()
                            && child.name(text).equals(property.name());
            if (isWanted) {
                return child.member();
            }
        }
        return null;
    }

    /** The child that contains the offset; where one ends and the next begins, the next. */
    private @Nullable Child childAt(Member parent, int offset) {
        Child found = null;
        for (Child child = first(parent); child != null; child = next(parent, child)) {
            if (child.member().start() > offset) {
                return found;
            }
            found = offset <= child.member().end() ? child : null;
        }
        return found;
    }

    private @Nullable Child first(Member parent) {
        char open = text.charAt(parent.value());
        return open == '{' || open == '[' ? read(parent, space(parent.value() + 1), 0) : null;
    }

    private @Nullable Child next(Member parent, Child child) {
        int at = space(child.member().end());
        return at < text.length() && text.charAt(at) == ',' ? read(parent, space(at + 1), child.index() + 1) : null;
    }

    /** The property or item that begins here; null at the end of its parent. */
    private @Nullable Child read(Member parent, int start, int index) {
        if (start >= parent.end() || start >= text.length() || "}]".indexOf(text.charAt(start)) >= 0) {
            return null;
        }
        if (text.charAt(parent.value()) == '[') {
            return new Child(index, true, new Member(NONE, start, TextScan.endOfValue(text, start)));
        }
        int colon = text.charAt(start) == '"' ? space(TextScan.endOfText(text, start)) : text.length();
        if (colon >= text.length() || text.charAt(colon) != ':') {
            return null;
        }
        int value = space(colon + 1);
        return value >= text.length()
                ? null
                : new Child(index, false, new Member(start, value, TextScan.endOfValue(text, value)));
    }

    private int space(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /** A value and the key before it, as offsets; an item of a list has no key. */
    private record Member(int key, int value, int end) {
        int start() {
            return key == NONE ? value : key;
        }
    }

    private record Child(int index, boolean isItem, Member member) {
        String name(String text) {
            return TextScan.nameAt(text, member.key());
        }
    }
}
