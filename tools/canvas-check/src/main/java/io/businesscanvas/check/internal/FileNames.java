package io.businesscanvas.check.internal;

/**
 * What Java expects of the names of files here. In a locale that is not installed it knows only ASCII, and then can
 * open other names in a folder that it reads, but none that it is given.
 */
public final class FileNames {
    private static final String UTF_8 = "UTF-8";
    private static final String ENCODING = System.getProperty("sun.jnu.encoding", UTF_8);

    private FileNames() {}

    /** Returns the encoding that Java expects. */
    public static String encoding() {
        return ENCODING;
    }

    /** Returns whether Java can express every name. */
    public static boolean areUtf8() {
        return ENCODING.equals(UTF_8);
    }

    /** Returns whether Java can resolve relative paths, which it cannot if it cannot express the current folder. */
    public static boolean isFolderKnown() {
        return System.getProperty("user.dir", "").indexOf('\uFFFD') < 0;
    }
}
