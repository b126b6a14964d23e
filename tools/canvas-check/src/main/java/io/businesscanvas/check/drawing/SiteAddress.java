package io.businesscanvas.check.drawing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of a site.
 *
 * @param file its path in the folder of the site, with {@code /}
 */
record SiteAddress(String file) {
    /** Returns the relative address of another file, as links on this page have it. */
    String to(SiteAddress other) {
        List<String> here = steps();
        List<String> there = other.steps();
        int shared = 0;
        while (shared < Math.min(here.size(), there.size()) - 1
                && here.get(shared).equals(there.get(shared))) {
            shared++;
        }
        Stream<String> up = Stream.generate(() -> "..").limit(here.size() - 1L - shared);
        return Stream.concat(up, there.stream().skip(shared).map(SiteAddress::encoded))
                .collect(Collectors.joining("/"));
    }

    private List<String> steps() {
        return Arrays.asList(file.split("/"));
    }

    private static String encoded(String step) {
        return URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
