package io.businesscanvas.check.files;

import io.businesscanvas.value.Keyword;

/**
 * Why a file or folder was not selected.
 *
 * @since 0.1
 */
public enum SkipReason implements Keyword {
    /** An exclusion of the selection matches it. */
    EXCLUDED,
    /** Its policy file excludes it. */
    POLICY,
    /** A {@code .gitignore} file excludes it. */
    GITIGNORE,
    /** It is a JSON file, but its name does not end with {@code .canvas.json}. */
    NAME,
    /** It is a symbolic link to a file that does not exist. */
    BROKEN_LINK,
    /** It is a symbolic link that leads back to itself. */
    LINK_LOOP;

    /** Returns whether it is a link without a file. */
    public boolean isLink() {
        return this == BROKEN_LINK || this == LINK_LOOP;
    }
}
