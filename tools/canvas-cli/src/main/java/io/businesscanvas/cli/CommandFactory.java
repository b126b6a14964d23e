package io.businesscanvas.cli;

import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives the commands the console to which they speak. */
record CommandFactory(Console console) implements IFactory {
    private static final Map<Class<?>, Function<Console, Object>> COMMANDS = Map.of(
            CheckCommand.class, CheckCommand::new,
            RenderCommand.class, RenderCommand::new,
            FormatCommand.class, FormatCommand::new,
            DiffCommand.class, DiffCommand::new,
            NewCommand.class, NewCommand::new,
            RulesCommand.class, RulesCommand::new,
            ExplainCommand.class, ExplainCommand::new,
            SchemaCommand.class, SchemaCommand::new,
            CompletionCommand.class, CompletionCommand::new);

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Function<Console, Object> command = COMMANDS.get(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.apply(console));
    }
}
