package io.businesscanvas.maven;

import io.businesscanvas.check.files.PathPattern;
import io.businesscanvas.labels.Message;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that process canvas files share: their files, and the language of their messages. */
abstract class CanvasMojo extends AbstractMojo {
    /** Skips this goal. */
    @Parameter(property = "canvas.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Files, folders and globs, relative to the folder of the project; by default that folder. In folders, all files
     * {@code *.canvas.json} that no {@code .gitignore} excludes.
     */
    @Parameter(property = "canvas.paths")
    private @Nullable List<String> paths;

    /** Patterns of files to skip, as in {@code .gitignore}, relative to the folder of the project. */
    @Parameter(property = "canvas.excludes")
    private @Nullable List<String> excludes;

    /**
     * Whether the goal succeeds if no file matches. By default it does in a project with modules, whose files belong to
     * the modules, and in no other.
     */
    @Parameter(property = "canvas.allowEmpty")
    private @Nullable Boolean allowEmpty;

    /** The language of messages, a BCP 47 tag such as {@code zh-CN}; by default that of Java. */
    @Parameter(property = "canvas.locale")
    private @Nullable String locale;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private @Nullable File buildDirectory;

    @Parameter(defaultValue = "${project.modules}", readonly = true)
    private @Nullable List<String> modules;

    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
    private @Nullable String root;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info(say("skipped"));
        } else {
            run();
        }
    }

    /** Runs the goal. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    final ProjectFolder folder() {
        return new ProjectFolder(
                basedir.toPath(),
                Optional.ofNullable(buildDirectory).map(File::toPath),
                Optional.ofNullable(modules).orElse(List.of()),
                Path.of(Optional.ofNullable(root).orElse("")));
    }

    final List<String> paths() {
        return paths == null || paths.isEmpty() ? List.of(".") : paths;
    }

    final boolean allowsEmpty() {
        return allowEmpty == null ? folder().hasModules() : allowEmpty;
    }

    /** The patterns to exclude: those of the user, and what belongs to others. */
    final List<PathPattern> excludes() throws MojoExecutionException {
        List<PathPattern> patterns = new ArrayList<>(folder().foreign());
        for (String pattern : Optional.ofNullable(excludes).orElse(List.of())) {
            patterns.add(PathPattern.parse(pattern)
                    .orElseThrow(() -> new MojoExecutionException(say("pattern", "excludes", pattern))));
        }
        return patterns;
    }

    final Locale locale() {
        return locale == null ? Locale.getDefault() : Locale.forLanguageTag(locale.replace('_', '-'));
    }

    final String say(String key, Object... arguments) {
        return say(PluginMessages.say(key, arguments));
    }

    final String say(Message message) {
        return message.in(locale());
    }

    /** The failure of the goal, for these reasons. */
    final MojoExecutionException failure(List<Message> reasons) {
        return new MojoExecutionException(
                String.join("\n", reasons.stream().map(this::say).toList()));
    }
}
