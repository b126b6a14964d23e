package io.businesscanvas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of processes leave out no command and no option. */
class OptionsTest {
    private static final List<String> RUN = Stream.of(CanvasCommandTest.class, CommandsTest.class)
            .flatMap(OptionsTest::commandLines)
            .toList();

    @ParameterizedTest
    @MethodSource("io.businesscanvas.command.HelpPages#commands")
    void each_option_of_a_command_is_run(String command) {
        String start = command.equals(HelpPages.ROOT) ? "" : command + " ";
        List<String> forgotten = HelpPages.options(command).stream()
                .filter(option -> RUN.stream()
                        .noneMatch(line -> line.startsWith(start) && line.matches(".*(^| )" + option + "( |=|$).*")))
                .toList();
        assertThat(forgotten)
                .as("options of %s that no process is given", command)
                .isEmpty();
    }

    private static Stream<String> commandLines(Class<?> table) {
        return Stream.of(table.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(CsvSource.class))
                .flatMap(method ->
                        Stream.of(method.getAnnotation(CsvSource.class).value()))
                .map(row -> row.split("\\|")[0].strip());
    }
}
