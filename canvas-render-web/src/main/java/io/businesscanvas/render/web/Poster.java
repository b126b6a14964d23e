package io.businesscanvas.render.web;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Findings;
import io.businesscanvas.labels.EntryGroup;
import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Variant;
import io.businesscanvas.render.ContentOptions;
import io.businesscanvas.render.ContentOptions.Part;
import io.businesscanvas.render.internal.EntryFormatter;
import io.businesscanvas.render.internal.PosterTexts;
import io.businesscanvas.render.web.internal.Positions;
import io.businesscanvas.render.web.internal.SegmentMark;
import io.businesscanvas.render.web.internal.SegmentMarks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is on one poster, whatever it is drawn with. */
final class Poster {
    private final BusinessCanvas canvas;
    private final ContentOptions content;
    private final Locale locale;
    private final boolean halves;
    private final Optional<Findings> findings;
    private final EntryFormatter entries;
    private final Positions positions;
    private final SegmentMarks marks;

    Poster(BusinessCanvas canvas, ContentOptions content, boolean halves, Optional<Findings> findings) {
        this.canvas = canvas;
        this.content = content;
        this.locale = content.localeFor(canvas);
        this.halves = halves;
        this.findings = findings;
        this.entries = new EntryFormatter(canvas, content);
        this.positions = new Positions(canvas);
        this.marks = new SegmentMarks(canvas, positions);
    }

    BusinessCanvas canvas() {
        return canvas;
    }

    Variant variant() {
        return canvas.variant();
    }

    Locale locale() {
        return locale;
    }

    Labels labels() {
        return Labels.in(locale);
    }

    PosterTexts texts() {
        return PosterTexts.in(locale);
    }

    EntryFormatter entries() {
        return entries;
    }

    /** Whether the two halves are named. */
    boolean halves() {
        return halves;
    }

    /** Whether there are segments, whose marks need an explanation. */
    boolean hasMarks() {
        return !canvas.entries(Block.CUSTOMER_SEGMENTS).isEmpty();
    }

    boolean hasFooter() {
        return hasMarks() || shows(Part.ATTRIBUTION);
    }

    boolean shows(Part part) {
        return content.shows(part);
    }

    Optional<List<Finding>> findings() {
        return findings.map(Findings::findings);
    }

    /** The number that a personal poster prints next to the name of a block; empty on that of a business. */
    String number(Block block) {
        return variant() == Variant.PERSONAL ? PosterTexts.number(block, variant()) : "";
    }

    /** The caption that a personal poster prints below the name of a block; empty on that of a business. */
    String caption(Block block) {
        return variant() == Variant.PERSONAL ? labels().shortName(block, variant()) : "";
    }

    /** As on every poster, groups are named with details only. */
    List<EntryGroup> groups(Block block) {
        return shows(Part.DETAILS)
                ? EntryGroup.of(canvas, block)
                : List.of(new EntryGroup(Optional.empty(), List.copyOf(canvas.entries(block))));
    }

    /** The questions that fill an empty block; none if they are not shown. */
    List<String> questions(Block block) {
        return canvas.entries(block).isEmpty() && shows(Part.QUESTIONS)
                ? labels().questions(block, variant())
                : List.of();
    }

    int position(Entry entry) {
        return positions.of(entry);
    }

    List<SegmentMark> marks(Entry entry) {
        return marks.of(entry.block(), positions.of(entry));
    }
}
