package io.businesscanvas.cli;

import io.businesscanvas.cli.console.Console;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives the commands the console to which they speak. */
record CommandFactory(Console console) implements IFactory {
    private static final Map<Class<?>, Function<Console, Object>> COMMANDS = Map.ofEntries(
            Map.entry(CheckCommand.class, CheckCommand::new),
            Map.entry(RenderCommand.class, RenderCommand::new),
            Map.entry(PreviewCommand.class, PreviewCommand::new),
            Map.entry(TellCommand.class, TellCommand::new),
            Map.entry(MoneyCommand.class, MoneyCommand::new),
            Map.entry(CompareCommand.class, CompareCommand::new),
            Map.entry(FormatCommand.class, FormatCommand::new),
            Map.entry(AddCommand.class, AddCommand::new),
            Map.entry(LinkCommand.class, LinkCommand::new),
            Map.entry(UnlinkCommand.class, UnlinkCommand::new),
            Map.entry(RenameCommand.class, RenameCommand::new),
            Map.entry(DiffCommand.class, DiffCommand::new),
            Map.entry(ImpactCommand.class, ImpactCommand::new),
            Map.entry(NewCommand.class, NewCommand::new),
            Map.entry(RulesCommand.class, RulesCommand::new),
            Map.entry(ExplainCommand.class, ExplainCommand::new),
            Map.entry(SchemaCommand.class, SchemaCommand::new),
            Map.entry(CompletionCommand.class, CompletionCommand::new));

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Function<Console, Object> command = COMMANDS.get(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.apply(console));
    }
}
