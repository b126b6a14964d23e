package io.businesscanvas.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the command, which the build writes into a file. */
final class Version implements IVersionProvider {
    /** Returns version, commit and Java on one line. */
    @Override
    public String[] getVersion() throws IOException {
        Properties build = build();
        return new String[] {
            "canvas %s (commit %s, Java %s)"
                    .formatted(number(), build.getProperty("commit"), System.getProperty("java.version"))
        };
    }

    /** Returns the number alone. */
    static String number() throws IOException {
        return build().getProperty("version", "");
    }

    private static Properties build() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        }
        return properties;
    }
}
