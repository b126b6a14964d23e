package io.businesscanvas.json.internal.fix;

import io.businesscanvas.document.Finding;
import io.businesscanvas.edit.Fix;
import io.businesscanvas.json.internal.edit.DocumentEdits;
import java.util.List;

/** Offers the fixes of the findings of one rule, or of one kind of problem. */
@FunctionalInterface
interface Fixer {
    /** The fixes; none if this finding has none. */
    List<Fix> fixes(DocumentEdits edits, Finding finding);
}
