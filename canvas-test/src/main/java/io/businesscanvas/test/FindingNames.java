package io.businesscanvas.test;

import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Location.AtEntry;
import io.businesscanvas.document.Location.AtLink;
import io.businesscanvas.document.Location.AtProperty;
import io.businesscanvas.document.Location.AtSuppression;
import io.businesscanvas.model.Entry;
import java.util.HashSet;
import java.util.Set;

/** Locations of findings by the names that tests give them: a path, a block, or an entry. */
final class FindingNames {
    private FindingNames() {}

    static boolean isAt(Finding finding, String location) {
        return of(finding).contains(location);
    }

    private static Set<String> of(Finding finding) {
        Location location = finding.location();
        Set<String> names = new HashSet<>(Set.of(finding.path().toString()));
        if (location instanceof AtEntry at) {
            names.addAll(of(at.entry()));
        } else if (location instanceof AtLink at) {
            names.addAll(of(at.link().source()));
            names.add(at.link().toString());
        } else if (location instanceof AtSuppression at) {
            at.owner().ifPresent(owner -> names.addAll(of(owner.entry())));
        } else if (location instanceof AtProperty at) {
            at.entry().ifPresent(id -> names.add(id.value()));
        }
        return names;
    }

    private static Set<String> of(Entry entry) {
        return EntryNames.of(entry);
    }
}
