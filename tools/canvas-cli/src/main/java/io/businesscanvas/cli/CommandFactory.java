package io.businesscanvas.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives the commands the console to which they speak. */
record CommandFactory(Console console) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(console));
        }
        if (type == RenderCommand.class) {
            return type.cast(new RenderCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
