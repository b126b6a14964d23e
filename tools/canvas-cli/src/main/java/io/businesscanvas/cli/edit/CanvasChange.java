package io.businesscanvas.cli.edit;

import io.businesscanvas.edit.CanvasEdit;
import io.businesscanvas.labels.Message;
import java.util.Optional;

/**
 * A change that a command makes.
 *
 * @param action the name of the command
 * @param entry the block and id of the entry, after the change
 * @param edit the change; empty if there is nothing to do
 * @param summary what was done
 */
public record CanvasChange(String action, String entry, Optional<CanvasEdit> edit, Message summary) {}
