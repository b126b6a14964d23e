package io.businesscanvas.maven;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.check.report.RuleExplanation;
import io.businesscanvas.rule.Rule;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Explains a rule, like the command {@code canvas explain}: {@code mvn canvas:explain -Drule=value.unserved}.
 *
 * @since 0.1
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false, aggregator = true)
public final class ExplainMojo extends AbstractMojo {
    /** The id of the rule. */
    @Parameter(property = "rule")
    private @Nullable String rule;

    /** The language of the explanation, a BCP 47 tag such as {@code zh-CN}; by default that of Java. */
    @Parameter(property = "canvas.locale")
    private @Nullable String locale;

    @Override
    public void execute() throws MojoExecutionException {
        Locale language = locale == null ? Locale.getDefault() : Locale.forLanguageTag(locale.replace('_', '-'));
        if (rule == null) {
            throw new MojoExecutionException(PluginMessages.say("rule.missing").in(language));
        }
        String id = rule;
        Rule found = Catalogue.all().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new MojoExecutionException(
                        PluginMessages.say("rule.unknown", id).in(language)));
        getLog().info(System.lineSeparator() + RuleExplanation.of(found, language));
    }
}
