package io.businesscanvas.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PluginMessagesTest {
    @Test
    void both_languages_have_the_same_messages() {
        assertThat(keys("plugin_zh_Hans")).isEqualTo(keys("plugin")).isNotEmpty();
    }

    @Test
    void values_are_filled_in() {
        assertThat(PluginMessages.say("option", "preset", "draft, strict", "x").in(Locale.ENGLISH))
                .isEqualTo("preset must be one of draft, strict, but was \"x\"");
        assertThat(PluginMessages.say("option", "preset", "draft, strict", "x").in(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("preset 只能是 draft, strict 之一，实际为“x”");
    }

    private static Set<String> keys(String name) {
        return ResourceBundle.getBundle("io.businesscanvas.maven." + name, Locale.ROOT)
                .keySet();
    }
}
